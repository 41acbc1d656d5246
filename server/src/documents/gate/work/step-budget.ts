import { documentLimits } from '@opora/shared/protocol/document-messages.ts';

/**
 * What Yjs does for an edit beyond its length, in steps of about 6 ns: measured on an office PC, gate and applying
 * together (`node tests/bench/gate.ts`).
 */
export const steps = {
  /** Passing one struct while tidying marks, or moving it aside to make room in the store. */
  hop: 1,
  /** Comparing a struct with one that may claim the same place. */
  comparison: 100,
  /** Cutting a stored struct in two. */
  cut: 300,
  deletion: 80,
} as const;

/** Steps of one edit: an edit that takes more holds up everybody (GA11). */
export class StepBudget {
  #left: number = documentLimits.workSteps;

  get isKept(): boolean {
    return this.#left >= 0;
  }

  /** Whether it is still kept. */
  spend(count: number): boolean {
    this.#left -= count;
    return this.#left >= 0;
  }
}
