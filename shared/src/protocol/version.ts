/** Version of all that crosses the live channel; grows with every change of a schema. */
export const protocolVersion = 3;

/**
 * SHA-256 of the JSON Schemas of commands, events, snapshot and errors at this version, held by
 * `tests/contract/protocol-version.test.ts`: the wire cannot change by accident.
 */
export const protocolFingerprint =
  '957c44920c81003f65c43876566190548c120d9185337711e61f72efa9052ebc';
