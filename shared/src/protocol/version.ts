/** Version of all that crosses the live channel; grows with every change of a schema. */
export const protocolVersion = 3;

/**
 * SHA-256 of the JSON Schemas of commands, events, snapshot and errors at this version, held by
 * `tests/contract/protocol-version.test.ts`: the wire cannot change by accident.
 */
export const protocolFingerprint =
  '2fcb8307bb092fd07c6dc5dfc8bb8241e8124f4cbf795f864bfed5d199ecec78';
