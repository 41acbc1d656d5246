/** Version of all that crosses the live channel; grows with every change of a schema. */
export const protocolVersion = 4;

/**
 * SHA-256 of the JSON Schemas of commands, events, snapshot and errors at this version, held by
 * `tests/contract/protocol-version.test.ts`: the wire cannot change by accident.
 */
export const protocolFingerprint =
  '016a8db6632ca2c122237f14ccb3e88cbddee541ff8e0e0acb424387683f17f9';
