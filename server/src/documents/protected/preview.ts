import { type SectionName, sectionNames } from '@opora/shared/domain/plan/sections.ts';
import type { Piece } from '@opora/shared/domain/protected/pieces.ts';
import { leaveMarksAlone } from '@opora/shared/plan/leave-marks.ts';
import * as Y from 'yjs';
import { sectionPieces } from './section-pieces.ts';

/** What one edit does to the words of a section. */
export interface SectionChange {
  readonly section: SectionName;
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
}

export interface PreviewedEdit {
  readonly changes: readonly SectionChange[];
  /** The same edit without the letters that it takes out again itself: nobody will ever see them (PS13). */
  readonly update: Uint8Array;
}

/** The plan as it will be when everything that waits is stored. An edit that is refused spoils it. */
export class Preview {
  readonly #doc = new Y.Doc();
  readonly #sections: ReadonlyMap<unknown, SectionName>;
  readonly #words = new Map<SectionName, readonly Piece[]>();

  constructor(stored: Y.Doc, waiting: readonly Uint8Array[]) {
    leaveMarksAlone(this.#doc);
    this.#doc.transact(() => {
      Y.applyUpdate(this.#doc, Y.encodeStateAsUpdate(stored));
      for (const update of waiting) Y.applyUpdate(this.#doc, update);
    });
    this.#sections = new Map(sectionNames.map((name) => [this.#doc.getXmlFragment(name), name]));
    for (const section of sectionNames) this.#words.set(section, this.#read(section));
  }

  /** Throws what Yjs throws. */
  apply(update: Uint8Array): PreviewedEdit {
    const touched = new Set<SectionName>();
    let before: ReadonlyMap<number, number> | undefined;
    this.#doc.once('afterTransaction', (transaction: Y.Transaction) => {
      for (const type of transaction.changedParentTypes.keys()) {
        const section = this.#sections.get(type);
        if (section !== undefined) touched.add(section);
      }
      if (takesOwnOut(transaction)) before = transaction.beforeState;
    });
    Y.applyUpdate(this.#doc, update);
    const changes = [...touched].map((section) => this.#changeOf(section));
    return { changes, update: before === undefined ? update : this.#since(before) };
  }

  destroy(): void {
    this.#doc.destroy();
  }

  #changeOf(section: SectionName): SectionChange {
    const before = this.#words.get(section) ?? [];
    const after = this.#read(section);
    this.#words.set(section, after);
    return { section, before, after };
  }

  #read(section: SectionName): readonly Piece[] {
    return sectionPieces(this.#doc.getXmlFragment(section));
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
