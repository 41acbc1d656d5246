interface Stretch {
  readonly from: number;
  /** The first clock behind it. */
  to: number;
  readonly seq: number;
}

/** Clocks of one Yjs client: from one up to, without, another. */
export interface Clocks {
  readonly client: number;
  readonly from: number;
  readonly to: number;
}

/** Which entry of the log was the first to name each clock: to bring it, or to delete it. */
export class FirstEntries {
  /** Of each client in order, without overlap. */
  readonly #clients = new Map<number, Stretch[]>();

  /** Entries come in their order. Returns the parts that no entry before this one has named. */
  add({ client, from, to }: Clocks, seq: number): readonly Clocks[] {
    const stretches = this.#clients.get(client) ?? [];
    this.#clients.set(client, stretches);
    const fresh: Clocks[] = [];
    let index = indexOf(stretches, from);
    for (let begin = from; begin < to; index += 1) {
      const next = stretches[index];
      const end = Math.min(to, next?.from ?? to);
      if (begin < end) {
        fresh.push({ client, from: begin, to: end });
        index = insert(stretches, index, { from: begin, to: end, seq });
      }
      begin = Math.max(end, next?.to ?? to);
    }
    return fresh;
  }

  /** The first entry that names this clock, and the end of the clocks, `limit` at most, of which the same is true. */
  at(client: number, clock: number, limit: number): { readonly seq?: number; readonly to: number } {
    const stretches = this.#clients.get(client) ?? [];
    const next = stretches[indexOf(stretches, clock)];
    if (next === undefined) return { to: limit };
    if (next.from > clock) return { to: Math.min(limit, next.from) };
    return { seq: next.seq, to: Math.min(limit, next.to) };
  }
}

/** Returns its index; it may have become part of the one before it. */
function insert(stretches: Stretch[], index: number, stretch: Stretch): number {
  const before = stretches[index - 1];
  if (before?.to === stretch.from && before.seq === stretch.seq) {
    before.to = stretch.to;
    return index - 1;
  }
  stretches.splice(index, 0, stretch);
  return index;
}

/** Of the first stretch that ends behind this clock; the length if none does. */
function indexOf(stretches: readonly Stretch[], clock: number): number {
  let [low, high] = [0, stretches.length];
  // What people write follows what they wrote last.
  if ((stretches.at(-1)?.to ?? 0) <= clock) return high;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stretches[middle]?.to ?? 0) <= clock) low = middle + 1;
    else high = middle;
  }
  return low;
}
