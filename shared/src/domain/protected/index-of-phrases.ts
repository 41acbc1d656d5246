import { isEvident } from './evidence.ts';
import { endOfLetter, type Folded, fold } from './folded.ts';
import { codesOf } from './glyph.ts';
import { beginningLength, beginningsOf, createPattern, type Pattern } from './pattern.ts';
import { nameParts, type Phrase, type PhraseCounts, wholePhrases, wordsOf } from './phrases.ts';
import type { ProtectedString } from './protected-string.ts';
import { searchAt, writtenAs } from './search.ts';

/** UTF-16 indices of the text as it was given, never inside a code point or before a mark of its last letter. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Place in the list that was compiled; the only thing about it that may be logged. */
  readonly string: number;
  /** False where only a part that gives it away is there: the street without the number. */
  readonly isWhole: boolean;
}

interface Entry {
  readonly string: number;
  readonly isWhole: boolean;
  readonly counts: PhraseCounts;
  readonly pattern: Pattern;
}

interface PhraseIndex {
  readonly byBeginning: ReadonlyMap<string, readonly Entry[]>;
  /** Whether anything may begin so, by the low bits of the first symbols: passes most places of a text with one look. */
  readonly mayBegin: Uint8Array;
}

/** Letters and digits differ in these bits but for a few pairs. */
const bitsOfSymbol = 5;
const beginnings = 1 << (bitsOfSymbol * beginningLength);
/** The low bits of the last symbols read, with one more. */
const withLowBits = (before: number, code: number): number =>
  ((before << bitsOfSymbol) | (code & ((1 << bitsOfSymbol) - 1))) & (beginnings - 1);

export function createIndex(strings: readonly ProtectedString[]): PhraseIndex {
  const byBeginning = new Map<string, Entry[]>();
  const mayBegin = new Uint8Array(beginnings);
  for (const entry of strings.flatMap(entriesOf)) {
    for (const beginning of beginningsAsWritten(entry.pattern)) {
      byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), entry]);
      mayBegin[codesOf(beginning).reduce(withLowBits, 0)] = 1;
    }
  }
  return { byBeginning, mayBegin };
}

/** With each symbol as it may stand for another in a text. */
function beginningsAsWritten(pattern: Pattern): ReadonlySet<string> {
  const written = beginningsOf(pattern).flatMap((beginning) =>
    codesOf(beginning).reduce<readonly string[]>(
      (begun, code) =>
        [code, ...(writtenAs.get(code) ?? [])].flatMap((symbol) =>
          begun.map((before) => before + String.fromCharCode(symbol)),
        ),
      [''],
    ),
  );
  return new Set(written);
}

function entriesOf({ text, parts }: ProtectedString, string: number): readonly Entry[] {
  const named: readonly Phrase[] =
    parts?.map((part) => ({ words: wordsOf(part), counts: 'as-name' })) ?? nameParts(text);
  const entry = (isWhole: boolean) => (phrase: Phrase) => ({
    string,
    isWhole,
    counts: phrase.counts,
    pattern: createPattern(phrase),
  });
  return [...wholePhrases(text).map(entry(true)), ...named.map(entry(false))];
}

/** Sorted by start, the longer first. */
export function findIn(index: PhraseIndex, text: string): readonly Match[] {
  if (index.byBeginning.size === 0) return [];
  const folded = fold(text);
  const found: Match[] = [];
  let lowBits = 0;
  for (let last = 0; last < folded.codes.length; last += 1) {
    lowBits = withLowBits(lowBits, folded.codes[last] ?? 0);
    const at = last - beginningLength + 1;
    if (at < 0 || index.mayBegin[lowBits] === 0) continue;
    for (const entry of index.byBeginning.get(beginningAt(folded, at)) ?? []) {
      const match = matchAt(text, folded, entry, at);
      if (match !== null) found.push(match);
    }
  }
  return found.length > 1 ? withoutInner(found) : found;
}

const beginningAt = ({ codes }: Folded, at: number): string =>
  String.fromCharCode(...codes.slice(at, at + beginningLength));

function matchAt(text: string, folded: Folded, entry: Entry, at: number): Match | null {
  const { pattern, counts, string, isWhole } = entry;
  const behind = searchAt(folded, pattern, at);
  if (behind < 0 || !isEvident(folded, at, behind, counts)) return null;
  const end = endOfLetter(text, folded.starts[behind - 1] ?? 0);
  return { start: folded.starts[at] ?? 0, end, string, isWhole };
}

/** What lies inside another match of its string says nothing more. */
function withoutInner(found: readonly Match[]): readonly Match[] {
  const reached = new Map<number, number>();
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end || Number(b.isWhole) - Number(a.isWhole))
    .filter(({ string, end }) => {
      if (end <= (reached.get(string) ?? -1)) return false;
      reached.set(string, end);
      return true;
    });
}
