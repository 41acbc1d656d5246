/** Version of all that crosses the live channel; grows with every change of a schema. */
export const protocolVersion = 4;

/**
 * SHA-256 of the JSON Schemas of commands, events, snapshot and errors at this version, held by
 * `tests/contract/protocol-version.test.ts`: the wire cannot change by accident.
 */
export const protocolFingerprint =
  '90bc65c1770f3bae9d6aedea4ff98f0e3b3133ef1fa7cda20b76ad835d78d2cb';
