import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import * as Y from 'yjs';
import type { StoredEntry } from '../persistence/document-store.ts';
import { type Carried, carriedLetters } from './carried-letters.ts';
import { type Clocks, FirstEntries } from './first-entries.ts';
import { unborn, type WrittenLife } from './life.ts';
import type { Restored } from './restored.ts';
import { RestoredLetters } from './restored-letters.ts';
import { touchedSections } from './touched-sections.ts';
import { WritingMinutes } from './writing-minutes.ts';

/** An entry of the log without what it brought. */
export interface EntryHeader {
  /** ms since the epoch, server clock. */
  readonly at: number;
  /** Null: the server. */
  readonly by: ParticipantId | null;
}

/** Yjs cannot read this entry; whatever it did to the record cannot be taken back. */
export class UnreadableEntry extends Error {
  override readonly name = 'UnreadableEntry';
  readonly seq: number;

  constructor(seq: number, cause: unknown) {
    super('a stored edit cannot be read', { cause });
    this.seq = seq;
  }
}

/**
 * The log of a document as history needs it: everything that was ever written, and for each letter which entry
 * brought it and which was the first to delete it. By that and not by what a client says it is known who wrote what:
 * the author of an entry comes from the session, and the gate lets nobody write under another's Yjs client (GA3).
 * The document is only read; nothing leads from it to the plan that people write in (live-documents.md 4.8).
 */
export class PlanRecord {
  /** With all that was deleted: what is in it at a moment is told by `lifeOf`, never by Yjs. */
  readonly doc = new Y.Doc({ gc: false });
  readonly writing = new WritingMinutes();
  readonly #leftOut: ReadonlySet<number>;
  readonly #restored: RestoredLetters;
  readonly #entries: EntryHeader[] = [];
  readonly #brought = new FirstEntries();
  readonly #deleted = new FirstEntries();
  /** Who wrote letters that were only put elsewhere, or put back. */
  readonly #carried = new FirstEntries();

  /**
   * `leftOut`: sequence numbers of entries that cannot be read. `restored`: what was decided to be put back, by
   * revision; each is known before the entry that carries it out is taken.
   */
  constructor(leftOut: ReadonlySet<number>, restored: ReadonlyMap<number, Restored>) {
    this.#leftOut = leftOut;
    this.#restored = new RestoredLetters(restored);
  }

  /** Sequence number of the last entry, 0 for a document that was never created. */
  get length(): number {
    return this.#entries.length;
  }

  entry(seq: number): EntryHeader | undefined {
    return this.#entries[seq - 1];
  }

  /** The last entry at a moment: 0 before the first. */
  lastAt(moment: number): number {
    return this.#entries.findLastIndex(({ at }) => at <= moment) + 1;
  }

  /** The life of one clock, and the end of the clocks, `limit` at most, that share it. */
  lifeOf(client: number, clock: number, limit: number): WrittenLife & { readonly to: number } {
    const brought = this.#brought.at(client, clock, limit);
    const deleted = this.#deleted.at(client, clock, brought.to);
    const carried = this.#carried.at(client, clock, deleted.to);
    const { seq: born = unborn.born } = brought;
    const { seq: gone = unborn.gone } = deleted;
    const { seq: written = born } = carried;
    return { born, gone, written, to: carried.to };
  }

  /**
   * Takes the entries that follow the last one until it is enough; returns how many. Throws `UnreadableEntry`, after
   * which this record is of no use.
   */
  take(entries: readonly StoredEntry[], isEnough: () => boolean): number {
    let taken = 0;
    // One transaction for many entries is many times faster than one for each (live-documents.md 4.10).
    this.doc.transact(() => {
      for (const entry of entries) {
        this.#add(entry);
        taken += 1;
        if (isEnough()) return;
      }
    });
    return taken;
  }

  #add(entry: StoredEntry): void {
    this.#entries.push({ at: entry.at, by: entry.by });
    if (this.#leftOut.has(entry.seq)) return;
    try {
      this.#apply(entry);
    } catch (error) {
      throw new UnreadableEntry(entry.seq, error);
    }
  }

  #apply({ seq, at, by, update }: StoredEntry): void {
    const { structs, ds } = Y.decodeUpdate(update);
    Y.applyUpdate(this.doc, update);
    const brought = structs
      .filter((struct) => !(struct instanceof Y.Skip))
      .flatMap(({ id: { client, clock: from }, length }) =>
        this.#brought.add({ client, from, to: from + length }, seq),
      );
    const deleted = [...ds.clients].flatMap(([client, ranges]) =>
      ranges.flatMap(({ clock: from, len }) =>
        this.#deleted.add({ client, from, to: from + len }, seq),
      ),
    );
    if (by !== null) this.writing.add(at, by, this.#sectionsOf(brought, deleted));
    const carried =
      this.#restored.broughtBy(this, { seq, at, by }, brought) ??
      carriedLetters(this.doc, brought, deleted);
    for (const letters of carried) this.#carry(letters);
  }

  #sectionsOf(brought: readonly Clocks[], deleted: readonly Clocks[]): ReadonlySet<SectionName> {
    const written = brought.flatMap((clocks) => touchedSections(this.doc, clocks, true));
    // A mark that is taken away may only have been tidied up, by whoever happened to look.
    const removed = deleted.flatMap((clocks) => touchedSections(this.doc, clocks, false));
    return new Set([...written, ...removed]);
  }

  /** Letters stay their writer's, however often they are put elsewhere or back. */
  #carry({ client, from, source }: Carried): void {
    let clock = from;
    for (const { client: before, from: begin, to: end } of source) {
      for (let letter = begin; letter < end; ) {
        const { written, to } = this.lifeOf(before, letter, end);
        this.#carried.add({ client, from: clock, to: clock + to - letter }, written);
        clock += to - letter;
        letter = to;
      }
    }
  }
}
