import type { Match } from './index-of-phrases.ts';
import { protectedLimits } from './protected-string.ts';

type Find = (text: string) => readonly Match[];

/**
 * Matches an edit brought. Counted, not compared by place or wording: correcting an ending, deleting letters of a
 * string or moving it in one edit shows nobody more than they saw. Only what lies around the edit is searched: what
 * is the same before and after at both ends holds the same matches, and a keystroke in a long plan must stay cheap.
 */
export function newMatches(find: Find, before: string, after: string): readonly Match[] {
  const edit = editedRange(before, after);
  const from = reach(after, edit.start, -1);
  const to = reach(after, edit.end, 1);
  const found = find(after.slice(from, to)).map(shiftedBy(from));
  if (found.length === 0) return [];
  const old = find(before.slice(from, to + before.length - after.length));
  const strings = new Set(found.map(({ string }) => string));
  return [...strings].flatMap((string) => {
    const isOfString = (match: Match) => match.string === string;
    const now = found.filter(isOfString);
    return brought(now, growth(old.filter(isOfString), now), edit);
  });
}

const shiftedBy =
  (offset: number) =>
  (match: Match): Match => ({ ...match, start: match.start + offset, end: match.end + offset });

/** Letters and digits on each side of an edit that can belong to one match, or tell how it is to be read. */
export const symbolsAround = 3 * protectedLimits.textLength;
const isSymbol = /[\p{L}\p{N}]/u;

/** No further than `enough`: of a long text nobody needs to know more. */
export function countSymbols(text: string, enough: number): number {
  let symbols = 0;
  for (const sign of text) {
    if (isSymbol.test(sign)) symbols += 1;
    if (symbols >= enough) break;
  }
  return symbols;
}

/** So far from a place that no match of it begins or ends beyond, and at the edge of a word. */
function reach(text: string, place: number, step: -1 | 1): number {
  let symbols = 0;
  let at = place;
  const next = () => text[step < 0 ? at - 1 : at];
  for (let sign = next(); sign !== undefined; sign = next()) {
    if (symbols >= symbolsAround && /\s/.test(sign)) return at;
    // Half a code point is no symbol; the other half is the next sign.
    if (isSymbol.test(sign)) symbols += 1;
    at += step;
  }
  return at;
}

/** How many more there are, or how many more whole ones: the number behind a street is news too. */
function growth(before: readonly Match[], after: readonly Match[]): number {
  const whole = (matches: readonly Match[]) => matches.filter(({ isWhole }) => isWhole).length;
  return Math.max(after.length - before.length, whole(after) - whole(before), 0);
}

/**
 * Those in the edit; else those beside it, which a deleted letter set free; else all, since a name is read by its
 * sentence.
 */
function brought(matches: readonly Match[], grownBy: number, edit: Range): readonly Match[] {
  if (grownBy === 0) return [];
  const inEdit = matches.filter(({ start, end }) => start < edit.end && end > edit.start);
  if (inEdit.length >= grownBy) return inEdit;
  const beside = matches.filter(({ start, end }) => start <= edit.end && end >= edit.start);
  return beside.length >= grownBy ? beside : matches;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** What of `after` is not the same at the beginning and at the end of `before`. */
function editedRange(before: string, after: string): Range {
  const shorter = Math.min(before.length, after.length);
  const start = sameLength(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const fromEnd = (text: string, from: number, to: number) =>
    text.slice(text.length - to, text.length - from);
  const isSameAtEnd = (from: number, to: number) =>
    fromEnd(before, from, to) === fromEnd(after, from, to);
  return { start, end: after.length - sameLength(shorter - start, isSameAtEnd) };
}

/** Signs compared at once: whole stretches are compared by the engine, much faster than sign by sign. */
const stretch = 1024;

/** How many of the first `length` signs are the same, if `isSame` tells it of a stretch of them. */
function sameLength(length: number, isSame: (from: number, to: number) => boolean): number {
  let same = 0;
  while (same + stretch <= length && isSame(same, same + stretch)) same += stretch;
  while (same < length && isSame(same, same + 1)) same += 1;
  return same;
}
