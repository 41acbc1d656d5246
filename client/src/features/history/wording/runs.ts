import type { HistoryLine, Passage } from '@opora/shared/protocol/history.ts';

/** Passages in a row by the same hand, read as one: who it was is said once, at its beginning. */
export interface Run extends Pick<Passage, 'change' | 'by' | 'onBehalfOf' | 'removedBy'> {
  /** Spaces before the first letter: they stay outside what is marked. */
  readonly lead: string;
  readonly pieces: readonly Piece[];
  /** First and last minute in which it was written. */
  readonly from: number;
  readonly until: number;
}

export interface Piece {
  readonly text: string;
  readonly bold: boolean;
}

/** After such a pause the same person's words are another passage: ms. */
const longPause = 10 * 60_000;

/** Lines in which something is written. */
export const writtenLines = (lines: readonly HistoryLine[]): readonly HistoryLine[] =>
  lines.filter(({ passages }) => passages.some(({ text }) => text.trim() !== ''));

/** The runs of one line, in its order. */
export function runsOf({ passages }: HistoryLine): readonly Run[] {
  const runs: Run[] = [];
  for (const passage of passages) {
    const before = runs.at(-1);
    if (before !== undefined && goesOn(before, passage))
      runs.splice(-1, 1, joined(before, passage));
    else runs.push(beginning(passage));
  }
  return runs;
}

/** A space between two people's words has a writer too, but nobody wants to know. */
function goesOn(run: Run, passage: Passage): boolean {
  if (run.change !== passage.change) return false;
  if (passage.text.trim() === '') return true;
  const isSameHand =
    run.by === passage.by &&
    run.onBehalfOf === passage.onBehalfOf &&
    run.removedBy === passage.removedBy;
  return isSameHand && passage.at <= run.until + longPause && passage.at >= run.from - longPause;
}

const joined = (run: Run, { text, bold, at }: Passage): Run => ({
  ...run,
  pieces: [...run.pieces, { text, bold }],
  from: text.trim() === '' ? run.from : Math.min(run.from, at),
  until: text.trim() === '' ? run.until : Math.max(run.until, at),
});

function beginning({ text, bold, at, change, by, onBehalfOf, removedBy }: Passage): Run {
  const words = text.trimStart();
  return {
    lead: text.slice(0, text.length - words.length),
    pieces: [{ text: words, bold }],
    change,
    by,
    onBehalfOf,
    removedBy,
    from: at,
    until: at,
  };
}
