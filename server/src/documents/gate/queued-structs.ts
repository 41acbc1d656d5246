import type { Gone, Place } from './place.ts';

/** A struct that has passed the gate and waits to be stored. */
export interface QueuedStruct {
  readonly from: number;
  readonly to: number;
  readonly place: Place | Gone;
  /** What may stand in it, by the names of `planShape`; undefined if it is no node. */
  readonly node: string | undefined;
}

/** Structs on their way to the document, for each client by clock without a gap. */
export class QueuedStructs {
  readonly #structs = new Map<number, QueuedStruct[]>();
  /** Clients of what was added since the last `keep`, once for each struct. */
  #added: number[] = [];

  get isEmpty(): boolean {
    return this.#structs.size === 0;
  }

  /** The first clock behind them; 0 if there are none of this client. */
  end(client: number): number {
    return this.#structs.get(client)?.at(-1)?.to ?? 0;
  }

  find(client: number, clock: number): QueuedStruct | undefined {
    const structs = this.#structs.get(client) ?? [];
    const found = structs[indexOf(structs, clock)];
    return found !== undefined && found.from <= clock ? found : undefined;
  }

  /** Those of a client that touch this range of clocks, in order. */
  between(client: number, from: number, to: number): readonly QueuedStruct[] {
    const structs = this.#structs.get(client) ?? [];
    const first = indexOf(structs, from);
    let end = first;
    while ((structs[end]?.from ?? to) < to) end += 1;
    return structs.slice(first, end);
  }

  add(client: number, struct: QueuedStruct): void {
    const structs = this.#structs.get(client);
    if (structs === undefined) this.#structs.set(client, [struct]);
    else structs.push(struct);
    this.#added.push(client);
  }

  /** What was added is in the queue now. */
  keep(): void {
    this.#added = [];
  }

  /** Takes back what was added since the last `keep`. */
  takeBack(): void {
    for (const client of this.#added) this.#structs.get(client)?.pop();
    this.#added = [];
  }

  /** `end` of a client: the first clock of it that is not stored. */
  forgetStored(end: (client: number) => number): void {
    for (const [client, structs] of this.#structs) {
      const stored = end(client);
      if (this.end(client) <= stored) this.#structs.delete(client);
      else this.#structs.set(client, structs.slice(indexOf(structs, stored)));
    }
  }

  clear(): void {
    this.#structs.clear();
  }
}

/** Of the first struct that ends behind this clock; the length if none does. */
function indexOf(structs: readonly QueuedStruct[], clock: number): number {
  let [low, high] = [0, structs.length];
  // What people type builds on the last they typed.
  if ((structs.at(-1)?.from ?? Number.POSITIVE_INFINITY) <= clock) low = Math.max(0, high - 1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((structs[middle]?.to ?? 0) <= clock) low = middle + 1;
    else high = middle;
  }
  return low;
}
