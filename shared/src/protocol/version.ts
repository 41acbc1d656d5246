/** Version of all that crosses the live channel; grows with every change of a schema. */
export const protocolVersion = 4;

/**
 * SHA-256 of the JSON Schemas of commands, events, snapshot and errors at this version, held by
 * `tests/contract/protocol-version.test.ts`: the wire cannot change by accident.
 */
export const protocolFingerprint =
  'a535659b55d440a9e749111bb140041eb1aa810a2d34c1c362408786f7a54511';
