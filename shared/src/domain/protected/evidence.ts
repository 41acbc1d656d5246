import { type Folded, has, is, isBoundary } from './folded.ts';
import { isKindNoun, isOrdinaryFirstWord } from './kind-words.ts';
import type { PhraseCounts } from './phrases.ts';

/** Longer ones are in no list. */
const longestWord = 16;

const wordOf = ({ codes }: Folded, start: number, end: number): string =>
  String.fromCharCode(...codes.slice(start, end));

/**
 * Whether the symbols from `start` up to `end` are written in a way that makes the phrase count. A name of ordinary
 * words (`Motýlek`, `U Školy`) counts with a capital letter or right behind a word for its kind (`školka motýlek`).
 * The capital that begins a sentence says nothing on a preposition or a usual adjective: `U školy čeká babička`.
 */
export function isEvident(text: Folded, start: number, end: number, counts: PhraseCounts): boolean {
  if (counts === 'always') return true;
  return hasNameCapital(text, start, end) || isKindNoun(wordBefore(text, start));
}

function hasNameCapital(text: Folded, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if (!is(text, at, has.capital) || !isBoundary(text, at)) continue;
    if (!is(text, at, has.sentenceBefore) || !isOrdinaryFirstWord(wordAt(text, at))) return true;
  }
  return false;
}

function wordAt(text: Folded, start: number): string {
  let end = start + 1;
  while (!isBoundary(text, end) && end - start <= longestWord) end += 1;
  return wordOf(text, start, end);
}

/** Folded; empty where a longer word than any of a kind stands before, or none. */
function wordBefore(text: Folded, start: number): string {
  let from = start;
  do from -= 1;
  while (from > 0 && start - from <= longestWord && !isBoundary(text, from));
  return from < 0 || start - from > longestWord ? '' : wordOf(text, from, start);
}
