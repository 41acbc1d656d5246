/** Version of all that crosses the live channel; grows with every change of a schema. */
export const protocolVersion = 5;

/**
 * SHA-256 of the JSON Schemas of commands, events, snapshot and errors at this version, held by
 * `tests/contract/protocol-version.test.ts`: the wire cannot change by accident.
 */
export const protocolFingerprint =
  'caeb8c05127dc5403b5e887237f2a6ff980f6440b8eb6c6aacfa391136c46d55';
