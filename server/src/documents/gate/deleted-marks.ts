import { isDeepStrictEqual } from 'node:util';
import * as Y from 'yjs';
import type { IncomingRange } from './incoming-update.ts';
import { parentOf, type StoredPart } from './stored-structs.ts';
import type { EditWork } from './work/edit-work.ts';

type Text = Y.AbstractType<unknown>;

/** Stored marks that an edit deletes where its author may not write. */
export class DeletedMarks {
  readonly #work: EditWork;
  readonly #ranges: IncomingRange[] = [];
  readonly #byText = new Map<Text, Set<Y.Item>>();

  constructor(work: EditWork) {
    this.#work = work;
  }

  /** For each client in order. */
  get ranges(): readonly IncomingRange[] {
    return this.#ranges;
  }

  add({ item, from, to }: StoredPart): void {
    this.#work.addMark();
    this.#ranges.push({ client: item.id.client, from, to });
    const text = parentOf(item);
    const marks = this.#byText.get(text);
    if (marks === undefined) this.#byText.set(text, new Set([item]));
    else marks.add(item);
  }

  /**
   * Whether no visible letter would look different without them, all those of a text together: the end of a mark around
   * nothing is idle only beside its begin, and of two that begin at one letter only one is. False where judging takes
   * more work than an edit may.
   */
  areIdle(): boolean {
    return [...this.#byText].every(([text, marks]) => this.#areIdleIn(text, marks));
  }

  #areIdleIn(text: Text, marks: ReadonlySet<Y.Item>): boolean {
    /** What is in force here without them, by name of the mark. */
    const without = new Map<string, unknown>();
    /** Of which marks the letters from here on look different without them. */
    const different = new Set<string>();
    for (let item = text._start; item !== null && this.#work.passStored(); item = item.right) {
      if (item.deleted) continue;
      if (item.countable && different.size > 0) return false;
      if (!(item.content instanceof Y.ContentFormat)) continue;
      const { key, value } = item.content;
      if (!marks.has(item)) without.set(key, value);
      else if (!isDeepStrictEqual(without.get(key) ?? null, value)) {
        different.add(key);
        continue;
      }
      different.delete(key);
    }
    return this.#work.isBearable;
  }
}
