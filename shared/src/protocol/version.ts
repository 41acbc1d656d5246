/** Version of all that crosses the live channel; grows with every change of a schema. */
export const protocolVersion = 4;

/**
 * SHA-256 of the JSON Schemas of commands, events, snapshot and errors at this version, held by
 * `tests/contract/protocol-version.test.ts`: the wire cannot change by accident.
 */
export const protocolFingerprint =
  '8db45d32d387f330865b9c238c89c2771c0df5b581d61d900647f58f3eb2d89a';
