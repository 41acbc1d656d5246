import * as Y from 'yjs';

/**
 * Makes what an undo or redo brings back name the neighbours it stands between.
 *
 * All replicas show one order only if each item names, as `origin` and `rightOrigin`, the two that stood side by side
 * around it when it was written. For what stood in a deleted line, `Y.UndoManager` of Yjs 13.6.33 looks for the
 * neighbours of old instead; the two it finds may have others between them, or stand the wrong way round. Whoever undid
 * then saw another order than everybody else, for good (github.com/yjs/yjs/issues/794, open).
 *
 * Only the names change: the person who undid sees what they saw, and now so do the others. An item never names one
 * that was written after it, which others would wait for and the gate refuses (GA2).
 */
export function nameTrueNeighbours(doc: Y.Doc): void {
  // The last moment before Yjs joins items that agree in their neighbours, and sends them.
  doc.on('beforeObserverCalls', (transaction) => {
    if (transaction.origin instanceof Y.UndoManager) nameNeighbours(itemsWrittenIn(transaction));
  });
}

/** Latest first. */
function itemsWrittenIn({ doc, beforeState }: Y.Transaction): readonly Y.Item[] {
  const structs = doc.store.clients.get(doc.clientID) ?? [];
  const before = beforeState.get(doc.clientID) ?? 0;
  const first = structs.findLastIndex(({ id }) => id.clock < before) + 1;
  return structs
    .slice(first)
    .filter((struct) => struct instanceof Y.Item)
    .reverse();
}

/** Takes them out of their list one by one, latest first: each then has the neighbours of the moment it was written. */
function nameNeighbours(items: readonly Y.Item[]): void {
  const lefts = new Map<Y.Item, Y.Item | null>();
  const rights = new Map<Y.Item, Y.Item | null>();
  for (const item of items) {
    const [newLeft, newRight] = [lefts.get(item), rights.get(item)];
    // Null is an end of the list, undefined that nothing was taken out on this side.
    const left = newLeft === undefined ? item.left : newLeft;
    const right = newRight === undefined ? item.right : newRight;
    item.origin = left === null ? null : left.lastId;
    item.rightOrigin = right === null ? null : right.id;
    if (left !== null) rights.set(left, right);
    if (right !== null) lefts.set(right, left);
  }
}
