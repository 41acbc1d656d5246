import type { Match } from './index-of-phrases.ts';

type Find = (text: string) => readonly Match[];

/**
 * Matches an edit brought. Counted, not compared by place or wording: correcting an ending, deleting letters of a
 * string or moving it in one edit shows nobody more than they saw.
 */
export function newMatches(find: Find, before: string, after: string): readonly Match[] {
  const found = find(after);
  if (found.length === 0) return [];
  const old = find(before);
  const edit = editedRange(before, after);
  const strings = new Set(found.map(({ string }) => string));
  return [...strings].flatMap((string) => {
    const isOfString = (match: Match) => match.string === string;
    const now = found.filter(isOfString);
    return brought(now, growth(old.filter(isOfString), now), edit);
  });
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
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { start, end: after.length - same };
}
