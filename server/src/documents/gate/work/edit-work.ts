import type { IncomingContent } from '../incoming-update.ts';
import type { KnownStructs } from '../known-structs.ts';
import { gone } from '../place.ts';
import type { QueuedStruct } from '../queued-structs.ts';
import type { StoredPart } from '../stored-structs.ts';
import { DeletionWork } from './deletion-work.ts';
import { type Newcomer, SortingWork } from './sorting-work.ts';
import { StepBudget, steps } from './step-budget.ts';
import type { Neighbours } from './stored-conflicts.ts';
import { noWork, sum, type Waiting, type WaitingWork } from './waiting-work.ts';

interface OwnWork {
  readonly root: string;
  structs: number;
  cuts: number;
  marks: number;
}

/** What one edit will cost Yjs beyond its length, never too little (GA11): asked before it is let through. */
export class EditWork {
  readonly #budget = new StepBudget();
  readonly #waiting: WaitingWork;
  readonly #sorting: SortingWork;
  readonly #known: KnownStructs;
  /** Most edits delete nothing. */
  #deleting: DeletionWork | undefined;
  /** What it will add to the waiting, one for each root: seldom more than one. */
  readonly #own: OwnWork[] = [];

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
    const own = this.#ownIn(place.root);
    own.structs += 1;
    if (content === 'mark') own.marks += 1;
    if (content === 'deleted') this.addNewDeletion(place);
    return this.#budget.isKept;
  }

  addStoredDeletion(part: StoredPart): void {
    this.#deletions.addStored(part);
  }

  addNewDeletion(place: QueuedStruct['place']): void {
    if (place !== gone) this.#deletions.addNew(place, this.#newIn(place.root).structs);
  }

  /** A stored mark that is not deleted after all if it shows nothing: noting it, and comparing it once. */
  addMark(): void {
    this.#budget.spend(steps.deletion);
  }

  /** The gate itself passes a stored struct, and notes which marks it sets. */
  passStored(): boolean {
    return this.#budget.spend(4 * steps.hop);
  }

  /** After everything has been added: whether the edit may pass. */
  finish(): boolean {
    this.#deleting?.finish(this.#own.length > 0, (root) => this.#newIn(root).marks > 0);
    return this.#budget.isKept;
  }

  /** It is let through and waits from now on. */
  keep(): void {
    for (const [root, cuts] of this.#deleting?.cuts ?? []) {
      this.#ownIn(root).cuts = cuts;
    }
    this.#waiting.add(this.#own);
  }

  get #deletions(): DeletionWork {
    this.#deleting ??= new DeletionWork(this.#budget, this.#known);
    return this.#deleting;
  }

  #ownIn(root: string): OwnWork {
    const known = this.#own.find((own) => own.root === root);
    if (known !== undefined) return known;
    const own = { root, ...noWork };
    this.#own.push(own);
    return own;
  }

  #newIn(root: string): Waiting {
    const own = this.#own.find((each) => each.root === root) ?? noWork;
    return sum(this.#waiting.in(root), own);
  }
}
