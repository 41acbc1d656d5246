import type { ID, Item } from 'yjs';
import type { StoredStructs } from '../stored-structs.ts';

/** Where a struct says it stands: behind `origin`, in front of `rightOrigin`, at an end of its list where null. */
export interface Neighbours {
  readonly origin: ID | null;
  readonly rightOrigin: ID | null;
}

export interface ClaimedGap extends Neighbours {
  /** Of the struct. */
  readonly client: number;
}

export const isSame = (one: ID | null, other: ID | null): boolean =>
  one === other ||
  (one !== null && other !== null && one.client === other.client && one.clock === other.clock);

const holds = (item: Item, id: ID | null): id is ID =>
  id !== null &&
  id.client === item.id.client &&
  id.clock >= item.id.clock &&
  id.clock < item.id.clock + item.length;

/**
 * Calls for each stored item that Yjs passes before it has a place for the struct, in order: the conflict loop of
 * `Item.integrate`, with the same ends. `visit` returns how many pieces it counts for, 0 to stop. `left` holds the
 * origin, `first` is the first of the list. Returns the pieces passed, and those the struct may come to stand behind
 * if nothing else stands there but what this edit brings from the same client.
 */
export function passConflicts(
  { gap, left, first }: { gap: ClaimedGap; left: Item | undefined; first: Item | null },
  stored: StoredStructs,
  visit: (item: Item) => number,
): { readonly passed: number; readonly behind: number } {
  const all = new Set<Item>();
  const sinceLanding = new Set<Item>();
  let [passed, behind] = [0, 0];
  let [hangs, drifts] = [false, false];
  const originOf = (origin: ID): Item | undefined => {
    const item = stored.itemAt(origin);
    if (item === undefined || !all.has(item)) return undefined;
    // Of the item that is cut behind the origin only the rest is passed.
    const isRest = item !== left || gap.origin === null || origin.clock > gap.origin.clock;
    return isRest ? item : undefined;
  };
  /** Whether Yjs goes on behind it, having passed it. */
  const pass = (item: Item, origin: ID | null): boolean => {
    const isRival = isSame(gap.origin, origin);
    const before = isRival || origin === null ? undefined : originOf(origin);
    const goesFirst = isRival && item.id.client < gap.client;
    if (!isRival && before === undefined) return false;
    if (isRival && !goesFirst && isSame(gap.rightOrigin, item.rightOrigin)) return false;
    const pieces = visit(item);
    passed += pieces;
    all.add(item);
    sinceLanding.add(item);
    const isBehind = before !== undefined && !sinceLanding.has(before);
    hangs ||= pieces > 1;
    // What hangs on those in front of it may have come further, and take it along.
    if (goesFirst || isBehind || drifts) {
      behind = passed;
      drifts = hangs;
      sinceLanding.clear();
    }
    return pieces > 0;
  };
  const { origin, rightOrigin } = gap;
  let item = left === undefined ? first : left.right;
  if (left !== undefined && origin !== null && !isSame(left.lastId, origin)) {
    const endsHere = holds(left, rightOrigin) && rightOrigin.clock > origin.clock;
    if (!pass(left, origin) || endsHere) return { passed, behind };
  }
  for (; item !== null && !isSame(item.id, rightOrigin); item = item.right) {
    if (!pass(item, item.origin) || holds(item, rightOrigin)) break;
  }
  return { passed, behind };
}
