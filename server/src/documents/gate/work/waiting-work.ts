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

  /** `added`: each root once. */
  add(added: readonly (Waiting & { readonly root: string })[]): void {
    for (const one of added) {
      const before = this.#newer.get(one.root);
      this.#newer.set(one.root, before === undefined ? one : sum(before, one));
    }
  }

  /** `hasNoStructs`: nothing but deletions can be waiting now. */
  settle(hasNoStructs: boolean): void {
    [this.#older, this.#newer] = [this.#newer, this.#older];
    this.#newer.clear();
    if (hasNoStructs) keepCuts(this.#older);
  }

  clear(): void {
    this.#newer.clear();
    this.#older.clear();
  }
}

function keepCuts(waiting: ByRoot): void {
  for (const [root, { cuts }] of waiting) {
    if (cuts > 0) waiting.set(root, { ...noWork, cuts });
    else waiting.delete(root);
  }
}

export const sum = (one: Waiting, other: Waiting): Waiting => ({
  structs: one.structs + other.structs,
  cuts: one.cuts + other.cuts,
  marks: one.marks + other.marks,
});
