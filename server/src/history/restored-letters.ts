import type { Carried } from './carried-letters.ts';
import type { Clocks } from './first-entries.ts';
import type { Restored } from './restored.ts';
import { isLetters, readSection, type TreeNode, type Written } from './section-tree.ts';

interface DatedRecord extends Written {
  /** The last entry at a moment. */
  lastAt(moment: number): number;
}

interface Entry {
  readonly seq: number;
  readonly at: number;
  readonly by: Restored['by'];
}

/** A decision is carried out at once; this is long enough for a slow disk. */
const mostDelayMs = 60_000;

/**
 * What an entry puts back, when a section gets its wording of a moment: whoever decided that has not written those
 * words (HI1, HI4). That is read from the log of the conference, which says what was decided by whom and when, and
 * is believed only of an entry whose nodes say the same, word for word, as nodes of that moment.
 */
export class RestoredLetters {
  readonly #restored: ReadonlyMap<number, Restored>;
  readonly #carriedOut = new Set<number>();

  /** By revision. */
  constructor(restored: ReadonlyMap<number, Restored>) {
    this.#restored = restored;
  }

  /** Of the entry that the record has just taken; undefined if it puts nothing back. */
  broughtBy(
    record: DatedRecord,
    entry: Entry,
    brought: readonly Clocks[],
  ): readonly Carried[] | undefined {
    // The server puts a section back under a Yjs client of its own (documents/local-edit.ts).
    if (brought[0]?.from !== 0) return undefined;
    for (const [revision, restored] of this.#restored) {
      if (this.#carriedOut.has(revision) || !mayCarryOut(entry, restored)) continue;
      const letters = lettersPutBack(record, restored, entry.seq);
      if (letters === undefined) continue;
      this.#carriedOut.add(revision);
      return letters;
    }
    return undefined;
  }
}

const mayCarryOut = (entry: Entry, { by, at }: Restored): boolean =>
  by !== null && entry.by === by && at <= entry.at && entry.at <= at + mostDelayMs;

/** Undefined unless all nodes of the entry in the section stood there in a row at the moment. */
function lettersPutBack(
  record: DatedRecord,
  { section, moment }: Restored,
  seq: number,
): readonly Carried[] | undefined {
  const then = record.lastAt(moment);
  const wanted = readSection(record, section, { since: then, at: then });
  const present = readSection(record, section, { since: seq, at: seq });
  const isNew = ({ life }: TreeNode) => life.born === seq;
  const written = present.filter(isNew);
  const first = placeAmong(wanted, written, present.findIndex(isNew));
  if (first === undefined) return undefined;
  const next = lettersInTurn(wanted.slice(first).flatMap(piecesOf));
  return written
    .flatMap(piecesOf)
    .map(({ client, clock, text }) => ({ client, from: clock, source: next(text.length) }));
}

/** Index of the first of them among those that say the same; of several, the one closest to where it stands now. */
function placeAmong(
  wanted: readonly TreeNode[],
  written: readonly TreeNode[],
  standsAt: number,
): number | undefined {
  if (written.length === 0) return undefined;
  const [wantedTexts, texts] = [wanted.map(textOf), written.map(textOf)];
  const distance = (index: number) => Math.abs(index - standsAt);
  return [...wanted.keys()]
    .filter((index) => texts.every((text, offset) => wantedTexts[index + offset] === text))
    .sort((one, other) => distance(one) - distance(other))[0];
}

/** Each call tells where the next letters of these pieces are, as many as it asks for. */
function lettersInTurn(pieces: readonly Piece[]): (length: number) => readonly Clocks[] {
  let [index, used] = [0, 0];
  return (length) => {
    const letters: Clocks[] = [];
    for (let left = length; left > 0; ) {
      const piece = pieces[index];
      if (piece === undefined) break;
      const from = piece.clock + used;
      const taken = Math.min(left, piece.text.length - used);
      letters.push({ client: piece.client, from, to: from + taken });
      left -= taken;
      used += taken;
      if (used === piece.text.length) [index, used] = [index + 1, 0];
    }
    return letters;
  };
}

interface Piece {
  readonly client: number;
  readonly clock: number;
  readonly text: string;
}

const textOf = (node: TreeNode): string =>
  piecesOf(node)
    .map(({ text }) => text)
    .join('');

/** Letters in their order, and each node as a line break before what is in it. Marks do not matter. */
const piecesOf = (node: TreeNode): readonly Piece[] =>
  isLetters(node) ? [node] : [{ ...node, text: '\n' }, ...node.children.flatMap(piecesOf)];
