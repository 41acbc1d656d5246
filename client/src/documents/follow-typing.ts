import type { PresentCursor } from '@opora/shared/plan/presence.ts';
import * as Y from 'yjs';

type Position = PresentCursor['head'];

/** Whether the letter a position leans on has arrived. Presence may overtake the text it speaks of. */
export function isHere(doc: Y.Doc, { item }: Position): boolean {
  return item == null || Y.getState(doc.store, item.client) > item.clock;
}

/**
 * Where a caret stands that was last heard of before its author typed on. Text comes at once, presence a few times a
 * second: without this the flag would jump up over every letter ("inside a line") and down again.
 * Letters of the author from the Yjs clock `sinceClock` on count as typed since; older ones, walked over with an
 * arrow key, do not.
 */
export function followTyping(
  doc: Y.Doc,
  author: number,
  position: Position,
  sinceClock: number,
): Position {
  // Only a position that leans on what is before it can be followed by typing.
  if ((position.assoc ?? -1) >= 0 || !isHere(doc, position)) return position;
  const isNew = (id: Y.ID) => id.client === author && id.clock >= sinceClock;
  const start = position.item == null ? startOf(doc, position) : after(doc, position.item);
  let last: Y.ID | null = null;
  for (let next = start; next !== null; next = next.item.right && whole(next.item.right)) {
    if (next.item.deleted) continue;
    if (!isNew(next.from) || !(next.item.content instanceof Y.ContentString)) break;
    last = next.item.lastId;
  }
  return last === null
    ? position
    : { ...position, item: { client: last.client, clock: last.clock } };
}

/** An item of a text, or the rest of one. */
interface Run {
  readonly item: Y.Item;
  readonly from: Y.ID;
}

const whole = (item: Y.Item): Run => ({ item, from: item.id });

/** What stands after a letter. */
function after(
  doc: Y.Doc,
  { client, clock }: { readonly client: number; readonly clock: number },
): Run | null {
  const item = findItem(doc, client, clock);
  if (item === null) return null;
  if (item.lastId.clock > clock) return { item, from: Y.createID(client, clock + 1) };
  return item.right && whole(item.right);
}

/** What stands first in the text or the entry that a position without a letter names. */
function startOf(doc: Y.Doc, { type }: Position): Run | null {
  if (type == null) return null;
  const content = findItem(doc, type.client, type.clock)?.content;
  const named = content instanceof Y.ContentType ? content.type : null;
  const text: unknown = named instanceof Y.XmlElement ? named.get(0) : named;
  return text instanceof Y.XmlText && text._start !== null ? whole(text._start) : null;
}

/** Null for what has been deleted and collected. */
function findItem(doc: Y.Doc, client: number, clock: number): Y.Item | null {
  if (Y.getState(doc.store, client) <= clock) return null;
  const found: unknown = Y.getItem(doc.store, Y.createID(client, clock));
  return found instanceof Y.Item ? found : null;
}
