import type { IncomingContent } from '../incoming-update.ts';
import type { KnownStructs } from '../known-structs.ts';
import { gone } from '../place.ts';
import type { QueuedStruct } from '../queued-structs.ts';
import type { StoredPart } from '../stored-structs.ts';
import { DeletionWork } from './deletion-work.ts';
import { type Newcomer, SortingWork } from './sorting-work.ts';
import { StepBudget } from './step-budget.ts';
import type { Neighbours } from './stored-conflicts.ts';
import { noWork, type Waiting, type WaitingWork } from './waiting-work.ts';

/** What one edit will cost Yjs beyond its length, never too little (GA11): asked before it is let through. */
export class EditWork {
  readonly #budget = new StepBudget();
  readonly #waiting: WaitingWork;
  readonly #sorting: SortingWork;
  readonly #known: KnownStructs;
  /** Most edits delete nothing. */
  #deleting: DeletionWork | undefined;
  /** What it will add to the waiting, by root. */
  readonly #own = new Map<string, Waiting>();

  constructor(known: KnownStructs, waiting: WaitingWork) {
    this.#waiting = waiting;
    this.#sorting = new SortingWork(this.#budget, known, waiting);
    this.#known = known;
  }

  /** Whether what was added so far may pass. */
  get isBearable(): boolean {
    return this.#budget.isKept;
  }

  /** A struct that brings nothing new. */
  addKnown(neighbours: Neighbours): boolean {
    this.#sorting.addKnown(neighbours);
    return this.#budget.isKept;
  }

  add(newcomer: Newcomer, queued: QueuedStruct, content: IncomingContent): boolean {
    const { place } = queued;
    if (place === gone) return true;
    this.#sorting.add(newcomer, queued, place);
    const own = this.#own.get(place.root) ?? noWork;
    const marks = own.marks + Number(content === 'mark');
    this.#own.set(place.root, { ...own, structs: own.structs + 1, marks });
    if (content === 'deleted') this.addNewDeletion(place);
    return this.#budget.isKept;
  }

  addStoredDeletion(part: StoredPart): void {
    this.#deletions.addStored(part);
  }

  addNewDeletion(place: QueuedStruct['place']): void {
    if (place !== gone) this.#deletions.addNew(place, this.#newIn(place.root).structs);
  }

  /** After everything has been added: whether the edit may pass. */
  finish(): boolean {
    this.#deleting?.finish(this.#own.size > 0, (root) => this.#newIn(root).marks > 0);
    return this.#budget.isKept;
  }

  /** It is let through and waits from now on. */
  keep(): void {
    for (const [root, cuts] of this.#deleting?.cuts ?? []) {
      this.#own.set(root, { ...(this.#own.get(root) ?? noWork), cuts });
    }
    this.#waiting.add(this.#own);
  }

  get #deletions(): DeletionWork {
    this.#deleting ??= new DeletionWork(this.#budget, this.#known);
    return this.#deleting;
  }

  #newIn(root: string): Waiting {
    const [waiting, own] = [this.#waiting.in(root), this.#own.get(root) ?? noWork];
    return { structs: waiting.structs + own.structs, cuts: 0, marks: waiting.marks + own.marks };
  }
}
