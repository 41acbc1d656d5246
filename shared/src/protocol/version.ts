/** Version of all that crosses the live channel; grows with every change of a schema. */
export const protocolVersion = 4;

/**
 * SHA-256 of the JSON Schemas of commands, events, snapshot and errors at this version, held by
 * `tests/contract/protocol-version.test.ts`: the wire cannot change by accident.
 */
export const protocolFingerprint =
  '39c6855e19c060a5e9cdd757aa60c51228b2db071081310685c72d5b28fbfff3';
