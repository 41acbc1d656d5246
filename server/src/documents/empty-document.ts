import * as Y from 'yjs';

/** First update of a document in which nothing is written. */
export function emptyDocument(): Uint8Array {
  const doc = new Y.Doc();
  const update = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return update;
}
