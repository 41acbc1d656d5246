import * as Y from 'yjs';

/**
 * State vector of `doc` before `update`, the last that was applied to it. There are no gaps in what is applied, so of
 * each client the update holds, the document had all before it.
 */
export function stateBefore(doc: Y.Doc, update: Uint8Array): Uint8Array {
  const clocks = Y.decodeStateVector(Y.encodeStateVector(doc));
  for (const [client, from] of Y.parseUpdateMeta(update).from) {
    clocks.set(client, Math.min(from, clocks.get(client) ?? 0));
  }
  return Y.encodeStateVector(clocks);
}
