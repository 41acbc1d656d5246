/** Version of all that crosses the live channel; grows with every change of a schema. */
export const protocolVersion = 1;

/**
 * SHA-256 of the JSON Schemas of commands, events, snapshot and errors at this version, held by
 * `tests/contract/protocol-version.test.ts`: the wire cannot change by accident.
 */
export const protocolFingerprint =
  '26f2b187b57c4d6ae8aabc149e653adbfeee677375bddf33ce3cd4d4c7df6fe2';
