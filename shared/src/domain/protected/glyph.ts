import { lookAlikes } from './look-alikes.ts';

/**
 * What one code point is to the search, as bits of one number, because every letter of every text is asked for: a
 * symbol (a letter or digit, folded) with its UTF-16 code above `glyphCodeShift`, a mark that belongs to the letter
 * before it, or a gap.
 */
export const glyphBits = {
  /** Seen: a space, a hyphen, any sign. */
  separator: 1,
  /** Not seen on a screen: a soft hyphen, a zero-width space. */
  invisible: 2,
  /** Ends a sentence or a line. */
  stop: 4,
  capital: 8,
  digit: 16,
  symbol: 32,
  mark: 64,
  /** A ligature: further symbols follow, see `furtherSymbols`. */
  several: 128,
} as const;
export const glyphCodeShift = 8;

const marks = /\p{M}/u;
const allMarks = /\p{M}/gu;
const lettersAndNumbers = /[\p{L}\p{N}]/u;
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const stops = '.!?…:;•\n\r\u2028\u2029';
/** No ligature of our letters has more; one sign of Arabic has eighteen. */
const mostLetters = 4;

/** Reading costs microseconds, so it is remembered: the basic plane for good, of the others the last ones met. */
const known = new Uint32Array(0x10000);
const knownBeyond = new Map<number, number>();
const knownSeveral = new Map<number, readonly number[]>();
const mostRemembered = 4096;

export function glyphOf(codePoint: number): number {
  if (codePoint >= known.length) return remember(knownBeyond, codePoint, readGlyph);
  const seen = known[codePoint] ?? 0;
  if (seen !== 0) return seen;
  const glyph = readGlyph(codePoint);
  known[codePoint] = glyph;
  return glyph;
}

/** What a ligature has behind its first letter. */
export const furtherSymbols = (codePoint: number): readonly number[] =>
  remember(knownSeveral, codePoint, (read) => foldLetters(String.fromCodePoint(read)).slice(1));

/** Forgets everything when full: a text of a thousand strange signs must not fill the memory. */
function remember<Read>(
  memory: Map<number, Read>,
  codePoint: number,
  read: (codePoint: number) => Read,
): Read {
  const seen = memory.get(codePoint);
  if (seen !== undefined) return seen;
  if (memory.size >= mostRemembered) memory.clear();
  const fresh = read(codePoint);
  memory.set(codePoint, fresh);
  return fresh;
}

function readGlyph(codePoint: number): number {
  const written = String.fromCodePoint(codePoint);
  const [code, ...others] = foldLetters(written);
  if (code === undefined) return gapOf(written);
  const several = others.length > 0 ? glyphBits.several : 0;
  const capital = /\p{Lu}/u.test(written) ? glyphBits.capital : 0;
  return (code << glyphCodeShift) | glyphBits.symbol | several | capital | digitBit(code);
}

export const digitBit = (code: number): number =>
  code >= 0x30 && code <= 0x39 ? glyphBits.digit : 0;

function gapOf(written: string): number {
  if (marks.test(written)) return glyphBits.mark;
  if (unseen.test(written)) return glyphBits.invisible;
  return stops.includes(written) ? glyphBits.separator | glyphBits.stop : glyphBits.separator;
}

/** Letters in circles, of full width or in mathematical styles are taken apart by NFKD. */
function foldLetters(written: string): readonly number[] {
  // Marks in brackets, and fillers of Korean and Khmer, which are letters to Unicode and nothing to the eye.
  if (unseen.test(written) || marks.test(written)) return [];
  const digit = decimalValue(written);
  if (digit !== null) return [0x30 + digit];
  return [...withoutMarks(written)]
    .map((letter) => lookAlikes.get(letter) ?? foldCase(letter))
    .flatMap((letters) => [...letters].filter((letter) => lettersAndNumbers.test(letter)))
    .slice(0, mostLetters)
    .flatMap((letter) => codesOf(letter));
}

const withoutMarks = (letters: string): string => letters.normalize('NFKD').replace(allMarks, '');

/** A second look at the table, which has capitals only where they resemble another letter. */
function foldCase(letter: string): string {
  const small = withoutMarks(letter.toLowerCase());
  return lookAlikes.get(small) ?? small;
}

export const codesOf = (letters: string): readonly number[] =>
  Array.from({ length: letters.length }, (_, at) => letters.charCodeAt(at));

/** Unicode keeps the ten digits of a script together and in order, from a zero on. */
function decimalValue(written: string): number | null {
  const isDigit = (codePoint: number) => /\p{Nd}/u.test(String.fromCodePoint(codePoint));
  const codePoint = written.codePointAt(0) ?? 0;
  if (!isDigit(codePoint)) return null;
  let first = codePoint;
  while (isDigit(first - 1)) first -= 1;
  return (codePoint - first) % 10;
}
