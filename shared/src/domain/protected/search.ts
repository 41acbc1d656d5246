import { type Folded, has, is, isApart, isBoundary } from './folded.ts';
import type { Pattern, Spelling } from './pattern.ts';

/**
 * The longest place of the pattern that begins with this symbol: the symbol behind its end, or -1. Costs at most the
 * length of the pattern times its number of forms, whatever the text.
 */
export function searchAt(text: Folded, pattern: Pattern, start: number): number {
  if (!mayBegin(text, pattern, start)) return -1;
  let ends = [start];
  for (const word of pattern.words) {
    const isAlone = pattern.words.length === 1 && !word.isNumber;
    const next = new Set<number>(word.isOptional ? ends : []);
    for (const from of ends) walk({ text, isAlone, from, ends: next }, word.spellings, from);
    if (next.size === 0) return -1;
    ends = [...next];
  }
  return Math.max(-1, ...ends.filter((end) => mayEnd(text, pattern, end)));
}

/** A single word must stand by itself; a short number must not be a piece of a longer one. */
function mayBegin(text: Folded, pattern: Pattern, at: number): boolean {
  if (pattern.isLongNumber || isBoundary(text, at)) return true;
  return pattern.isGluable && !(is(text, at, has.digit) && is(text, at - 1, has.digit));
}

const mayEnd = (text: Folded, pattern: Pattern, end: number): boolean =>
  mayBegin(text, pattern, end);

interface Walk {
  readonly text: Folded;
  /** The word is all there is to the pattern. */
  readonly isAlone: boolean;
  readonly from: number;
  /** Filled with where the word may end. */
  readonly ends: Set<number>;
}

function walk(task: Walk, spelling: Spelling, at: number): void {
  if (spelling.end !== null && counts(task, spelling.end, at)) task.ends.add(at);
  const symbol = task.text.codes[at];
  if (symbol === undefined) return;
  step(task, spelling, at, symbol);
  for (const reading of readingsOf(task.text, at)) step(task, spelling, at, reading);
}

function step(task: Walk, spelling: Spelling, at: number, symbol: number): void {
  const next = spelling.next.get(symbol);
  if (next !== undefined) walk(task, next, at + 1);
}

/**
 * A single word torn apart counts as listed, or torn at each letter. Other forms do not: `na ději` would be one of
 * `Naděje`. Several words together may be torn anywhere.
 */
function counts({ text, isAlone, from }: Walk, end: 'listed' | 'form', at: number): boolean {
  if (!isAlone || end === 'listed') return true;
  let splits = 0;
  for (let inside = from + 1; inside < at; inside += 1)
    if (is(text, inside, has.separatorBefore)) splits += 1;
  return splits === 0 || splits === at - from - 1;
}

const code = (letter: string): number => letter.charCodeAt(0);
const none: readonly number[] = [];
const asLetter = new Map([
  [code('0'), [code('o')]],
  [code('1'), [code('l'), code('i')]],
]);
const asDigit = new Map([
  [code('o'), [code('0')]],
  [code('l'), [code('1')]],
  [code('i'), [code('1')]],
]);
const smallL = [code('l')];

/** The other way round: what a letter or digit of a pattern may stand as in a text, wherever `readingsOf` allows it. */
export const writtenAs: ReadonlyMap<number, readonly number[]> = new Map([
  [code('o'), [code('0')]],
  [code('l'), [code('1'), code('i')]],
  [code('i'), [code('1')]],
  [code('0'), [code('o')]],
  [code('1'), [code('l'), code('i')]],
]);

/**
 * What else a symbol may be meant as. Zero and one count as letters, and o, l, i as digits, only right beside a symbol
 * of the other kind; a capital I counts as l only before a small letter of the same word. Elsewhere they are
 * themselves, or `domov i škola` would be number 1.
 */
function readingsOf(text: Folded, at: number): readonly number[] {
  const symbol = text.codes[at] ?? 0;
  const digit = is(text, at, has.digit);
  const readings = (digit ? asLetter : asDigit).get(symbol);
  if (readings === undefined) return none;
  if (touches(text, at, !digit)) return readings;
  return isCapitalI(text, at) ? smallL : none;
}

/** Whether a digit (or a letter) stands right before or behind, nothing between. */
function touches(text: Folded, at: number, digit: boolean): boolean {
  const before = at > 0 && !isApart(text, at) && is(text, at - 1, has.digit) === digit;
  const isLast = at + 1 >= text.codes.length;
  return before || (!isLast && !isApart(text, at + 1) && is(text, at + 1, has.digit) === digit);
}

function isCapitalI(text: Folded, at: number): boolean {
  if (text.codes[at] !== code('i') || !is(text, at, has.capital)) return false;
  if (at + 1 >= text.codes.length || isApart(text, at + 1)) return false;
  return !is(text, at + 1, has.capital);
}
