import { digitBit, furtherSymbols, glyphBits, glyphCodeShift, glyphOf } from './glyph.ts';

/** What is known of a symbol besides itself, as bits. */
export const has = {
  /** A sign stands before it, or the text begins with it. */
  separatorBefore: glyphBits.separator,
  invisibleBefore: glyphBits.invisible,
  /** A sentence, a line or the text begins with it. */
  sentenceBefore: glyphBits.stop,
  capital: glyphBits.capital,
  digit: glyphBits.digit,
} as const;

const gap = has.separatorBefore | has.invisibleBefore;
const anyGap = gap | has.sentenceBefore;

/** A text as the search sees it: letters and digits without case and marks. The three lists are of one length. */
export interface Folded {
  /** UTF-16 codes. */
  readonly codes: readonly number[];
  /** Of `has`. */
  readonly bits: readonly number[];
  /** Where the code point of the symbol begins in the text, a UTF-16 index. */
  readonly starts: readonly number[];
}

const lengthOfCodePoint = (codePoint: number): number => (codePoint > 0xffff ? 2 : 1);

export function fold(text: string): Folded {
  const codes: number[] = [];
  const bits: number[] = [];
  const starts: number[] = [];
  let before: number = has.separatorBefore | has.sentenceBefore;
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) ?? 0;
    const glyph = glyphOf(codePoint);
    if ((glyph & glyphBits.symbol) === 0) before |= glyph & anyGap;
    else {
      codes.push(glyph >>> glyphCodeShift);
      bits.push(before | (glyph & (has.capital | has.digit)));
      starts.push(at);
      before = 0;
      if ((glyph & glyphBits.several) !== 0) {
        for (const code of furtherSymbols(codePoint)) {
          codes.push(code);
          bits.push(digitBit(code));
          starts.push(at);
        }
      }
    }
    at += lengthOfCodePoint(codePoint);
  }
  return { codes, bits, starts };
}

/** Where the letter that begins at `start` ends in the text, its marks with it: a UTF-16 index. */
export function endOfLetter(text: string, start: number): number {
  const codePointAt = (at: number) => text.codePointAt(at) ?? 0;
  let end = start + lengthOfCodePoint(codePointAt(start));
  while (end < text.length && (glyphOf(codePointAt(end)) & glyphBits.mark) !== 0) {
    end += lengthOfCodePoint(codePointAt(end));
  }
  return end;
}

/** The symbols alone, as a string to compare. */
export const foldWord = (word: string): string => String.fromCharCode(...fold(word).codes);

export const is = (text: Folded, at: number, bit: number): boolean =>
  ((text.bits[at] ?? 0) & bit) !== 0;

/** Whether anything stands between this symbol and the one before it. */
export const isApart = (text: Folded, at: number): boolean => is(text, at, gap);

/** Whether a word may begin with this symbol: behind a gap, between letter and digit, at a capital inside a word. */
export function isBoundary(text: Folded, at: number): boolean {
  if (at <= 0 || at >= text.codes.length || isApart(text, at)) return true;
  if (is(text, at, has.digit) !== is(text, at - 1, has.digit)) return true;
  return is(text, at, has.capital) && !is(text, at - 1, has.capital);
}
