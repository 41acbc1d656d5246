/** The rest of an id that the client makes. Not `randomUUID`: an office may serve its network without TLS. */
export const randomId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
