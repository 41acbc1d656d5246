import * as Y from 'yjs';
import type { KnownStructs } from '../known-structs.ts';
import type { Place } from '../place.ts';
import type { StoredPart } from '../stored-structs.ts';
import { type StepBudget, steps } from './step-budget.ts';

type Type = Y.AbstractType<unknown>;

/**
 * What it costs Yjs to delete: structs one by one, with all that is in them, and then in a text with marks, for each
 * of them, the way to the next letters that stay, to tidy the marks between.
 */
export class DeletionWork {
  readonly #budget: StepBudget;
  readonly #known: KnownStructs;
  /** How many structs in a stored node are newly deleted. */
  readonly #deletedIn = new Map<Type, number>();
  readonly #deletedTypes = new Set<Type>();
  /** Those and all in them: Yjs tidies them only where it has another text to tidy. */
  readonly #whole = new Set<Type>();
  readonly #cuts = new Map<string, number>();

  constructor(budget: StepBudget, known: KnownStructs) {
    this.#budget = budget;
    this.#known = known;
  }

  /** Cuts through stored structs that the deletions make, by root. */
  get cuts(): ReadonlyMap<string, number> {
    return this.#cuts;
  }

  addStored({ item, root, from, to, behind }: StoredPart): void {
    const cuts = Number(from > item.id.clock) + Number(to < item.id.clock + item.length);
    if (cuts > 0) this.#cuts.set(root, (this.#cuts.get(root) ?? 0) + cuts);
    this.#budget.spend(steps.deletion + cuts * (steps.cut + 2 * behind * steps.hop));
    if (item.parent instanceof Y.AbstractType) this.#count(item.parent, 1);
    if (item.content instanceof Y.ContentType) this.#deletedTypes.add(item.content.type);
  }

  /** Something new that this edit deletes as well; `around`: new structs in its root. */
  addNew(place: Place, around: number): void {
    this.#budget.spend(steps.deletion + 2 * around * steps.hop);
    const type = this.#known.stored.typeOf(place);
    if (type !== undefined) this.#count(type, 1);
  }

  /** After the last: charges what depends on all of them. `hasNew`: structs; `hasNewMarks`: of this root. */
  finish(hasNew: boolean, hasNewMarks: (root: string) => boolean): void {
    for (const type of this.#deletedTypes) if (!this.#isInsideDeleted(type)) this.#addWhole(type);
    const tidied = [...this.#deletedIn].filter(([type]) => this.#isTidied(type, hasNewMarks));
    if (!hasNew && tidied.every(([type]) => this.#whole.has(type))) return;
    for (const [type, deleted] of tidied) if (deleted > 1) this.#chargeTidying(type, deleted);
  }

  #isTidied(type: Type, hasNewMarks: (root: string) => boolean): boolean {
    const root = this.#known.stored.rootOf(type);
    return type instanceof Y.XmlText && (type._hasFormatting || hasNewMarks(root));
  }

  #count(type: Type, deleted: number): void {
    this.#deletedIn.set(type, (this.#deletedIn.get(type) ?? 0) + deleted);
  }

  #isInsideDeleted(type: Type): boolean {
    for (let above = type.parent; above !== null; above = above.parent) {
      if (this.#deletedTypes.has(above)) return true;
    }
    return false;
  }

  /** A browser names what was in it too, others need not. */
  #addWhole(type: Type): void {
    let deleted = 0;
    this.#whole.add(type);
    for (let item = type._start; item !== null && this.#budget.isKept; item = item.right) {
      this.#budget.spend(item.deleted ? steps.hop : steps.deletion);
      if (item.deleted) continue;
      deleted += 1;
      if (item.content instanceof Y.ContentType) this.#addWhole(item.content.type);
    }
    this.#deletedIn.set(type, deleted);
  }

  #chargeTidying(text: Type, deleted: number): void {
    for (let item = text._start; item !== null; item = item.right) {
      // There and back.
      if (!this.#budget.spend(2 * deleted * steps.hop)) return;
    }
  }
}
