import { sectionNames } from '@opora/shared/domain/plan/sections.ts';
import { leaveMarksAlone } from '@opora/shared/plan/leave-marks.ts';
import * as Y from 'yjs';
import { SectionWords, type WordsAround } from './section-words.ts';

export interface PreviewedEdit {
  /** One of each section that the edit touches. */
  readonly changes: readonly WordsAround[];
  /** The same edit without the letters that it takes out again itself: nobody will ever see them (PS13). */
  readonly update: Uint8Array;
}

/** The plan as it will be when everything that waits is stored. An edit that is refused spoils it. */
export class Preview {
  readonly #doc = new Y.Doc();
  /** By their fragments. */
  readonly #sections: ReadonlyMap<unknown, SectionWords>;

  constructor(stored: Y.Doc, waiting: readonly Uint8Array[]) {
    leaveMarksAlone(this.#doc);
    this.#doc.transact(() => {
      Y.applyUpdate(this.#doc, Y.encodeStateAsUpdate(stored));
      for (const update of waiting) Y.applyUpdate(this.#doc, update);
    });
    const fragments = sectionNames.map((name) => this.#doc.getXmlFragment(name));
    this.#sections = new Map(fragments.map((each) => [each, new SectionWords(each)]));
  }

  /** Throws what Yjs throws. */
  apply(update: Uint8Array): PreviewedEdit {
    let touched: ReadonlySet<unknown> = new Set();
    let before: ReadonlyMap<number, number> | undefined;
    this.#doc.once('afterTransaction', (transaction: Y.Transaction) => {
      touched = new Set(transaction.changedParentTypes.keys());
      if (takesOwnOut(transaction)) before = transaction.beforeState;
    });
    Y.applyUpdate(this.#doc, update);
    return { changes: this.#around(touched), update: before ? this.#since(before) : update };
  }

  destroy(): void {
    this.#doc.destroy();
  }

  #around(touched: ReadonlySet<unknown>): readonly WordsAround[] {
    return [...this.#sections].flatMap(([fragment, words]) =>
      touched.has(fragment) ? words.change((block) => touched.has(block)) : [],
    );
  }

  /** Deleted letters are already forgotten here. */
  #since(state: ReadonlyMap<number, number>): Uint8Array {
    return Y.encodeStateAsUpdate(this.#doc, Y.encodeStateVector(new Map(state)));
  }
}

/** Whether an edit deletes something that it has brought itself. */
const takesOwnOut = ({ deleteSet, beforeState }: Y.Transaction): boolean =>
  [...deleteSet.clients].some(([client, ranges]) =>
    ranges.some(({ clock, len }) => clock + len > (beforeState.get(client) ?? 0)),
  );
