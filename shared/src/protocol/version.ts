/** Version of all that crosses the live channel; grows with every change of a schema. */
export const protocolVersion = 2;

/**
 * SHA-256 of the JSON Schemas of commands, events, snapshot and errors at this version, held by
 * `tests/contract/protocol-version.test.ts`: the wire cannot change by accident.
 */
export const protocolFingerprint =
  '364478ab29fc2251db524254296bacae19654ed2ff6e3e90a817c9ef11149fde';
