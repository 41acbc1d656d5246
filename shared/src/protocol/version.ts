/** Version of all that crosses the live channel; grows with every change of a schema. */
export const protocolVersion = 1;

/**
 * SHA-256 of the JSON Schemas of commands, events, snapshot and errors at this version, held by
 * `tests/contract/protocol-version.test.ts`: the wire cannot change by accident.
 */
export const protocolFingerprint = 'pending';
