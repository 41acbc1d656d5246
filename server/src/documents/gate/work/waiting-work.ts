/** How far edits that wait for the disk may lengthen the way through one root. */
export interface Waiting {
  readonly structs: number;
  /** Cuts through what is stored, beside those of the structs. */
  readonly cuts: number;
  readonly marks: number;
}

export const noWork: Waiting = { structs: 0, cuts: 0, marks: 0 };

type ByRoot = Map<string, Waiting>;

/**
 * What waits to be stored, by root, never too little. It goes by batches: what is still waiting after a `settle` was
 * let through since the one before.
 */
export class WaitingWork {
  #newer: ByRoot = new Map();
  #older: ByRoot = new Map();

  in(root: string): Waiting {
    if (this.#newer.size === 0 && this.#older.size === 0) return noWork;
    return sum(this.#newer.get(root) ?? noWork, this.#older.get(root) ?? noWork);
  }

  add(added: ReadonlyMap<string, Waiting>): void {
    for (const [root, waiting] of added) {
      this.#newer.set(root, sum(this.#newer.get(root) ?? noWork, waiting));
    }
  }

  /** `hasNoStructs`: nothing but deletions can be waiting now. */
  settle(hasNoStructs: boolean): void {
    this.#older = hasNoStructs ? onlyCuts(this.#newer) : this.#newer;
    this.#newer = new Map();
  }

  clear(): void {
    this.#newer.clear();
    this.#older.clear();
  }
}

function onlyCuts(waiting: ByRoot): ByRoot {
  const cuts = new Map<string, Waiting>();
  for (const [root, one] of waiting) {
    if (one.cuts > 0) cuts.set(root, { ...noWork, cuts: one.cuts });
  }
  return cuts;
}

const sum = (one: Waiting, other: Waiting): Waiting => ({
  structs: one.structs + other.structs,
  cuts: one.cuts + other.cuts,
  marks: one.marks + other.marks,
});
