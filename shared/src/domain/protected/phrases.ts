import { foldWord } from './folded.ts';
import { isKindNoun, withoutKindWords } from './kind-words.ts';

/** `always`: in capital and small letters. `as-name`: see `isEvident`. */
export type PhraseCounts = 'always' | 'as-name';

/** Words to look for in this order, as listed. */
export interface Phrase {
  readonly words: readonly string[];
  readonly counts: PhraseCounts;
}

const shortestPhrase = 3;
const shortestPart = 4;
const shortestLongNumber = 6;
const countryCode = /^(?:00)?420(?=\d{9}$)/;
const postalCode = /^\d{3} ?\d{2}$/;

const streetWords = ['', 'ulice', 'ulici', 'ul'];
const numberWords = ['', 'c', 'cp', 'co', 'cislo', 'cislopopisne', 'cisloorientacni'];

/** Words between a street and its number, folded, as one: `Lidická, č. p. 7`, `v Lidické ulici číslo 7`. */
export const wordsBeforeNumber: readonly string[] = streetWords
  .flatMap((street) => numberWords.map((number) => street + number))
  .filter((words) => words !== '');

/** Letters and numbers apart, so that `7b` is also found as `7 b`. */
export const wordsOf = (text: string): readonly string[] =>
  text.normalize('NFC').match(/\p{Nd}+|[\p{L}\p{M}\p{Nl}\p{No}]+/gu) ?? [];

export const isNumber = (word: string): boolean => /^\p{Nd}+$/u.test(word);
export const lengthOf = (words: readonly string[]): number => words.map(foldWord).join('').length;

interface Address {
  readonly name: readonly string[];
  /** At least one; `123/7 b` is three. */
  readonly numbers: readonly string[];
}

/** A name and the house number behind it; null for anything else, a town with its postal code too. */
function addressOf(words: readonly string[]): Address | null {
  const isTail = (word: string) =>
    isNumber(word) || [...word].length === 1 || wordsBeforeNumber.includes(foldWord(word));
  const last = words.findLastIndex((word) => !isTail(word));
  const number = words.findIndex((word, at) => at > last && isNumber(word));
  if (last < 0 || number < 0) return null;
  const numbers = words.slice(number);
  if (postalCode.test(numbers.map(foldWord).join(' '))) return null;
  const named = words.slice(0, last + 1);
  const name = withoutKindWords(named);
  return { name: lengthOf(name) >= shortestPart ? name : named, numbers };
}

/** The house by its whole number, or by either of two: `Lidická 123/7`, `Lidická 123`, `Lidická 7`. */
function spellingsOf({ name, numbers }: Address): readonly (readonly string[])[] {
  const onlyNumbers = numbers.filter(isNumber);
  return [numbers, onlyNumbers.slice(0, 1), onlyNumbers.slice(-1)].map((some) => [
    ...name,
    ...some,
  ]);
}

/** Telephone, date and birth numbers: neighbouring numbers as one, without the country. */
function longNumbersOf(words: readonly string[]): readonly string[] {
  return words
    .map((word) => (isNumber(word) ? foldWord(word) : ' '))
    .join('')
    .split(' ')
    .map((digits) => digits.replace(countryCode, ''))
    .filter((digits) => digits.length >= shortestLongNumber);
}

/** What a list of words between commas stands for by itself. None for a town, which is not a secret alone. */
function ownPhrasesOf(words: readonly string[]): readonly (readonly string[])[] {
  const address = addressOf(words);
  const numbers = longNumbersOf(words).map((digits) => [digits]);
  if (address !== null) return [...spellingsOf(address), ...numbers];
  const isNamedPlace =
    words.some((word) => isKindNoun(foldWord(word))) && withoutKindWords(words).length > 0;
  return isNamedPlace ? [words, ...numbers] : numbers;
}

const segmentsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split(/[,;\n]+/)
    .map(wordsOf)
    .filter((words) => words.length > 0);

/** What counts always: the text as listed, and each part between commas that says where or who by itself. */
export function wholePhrases(text: string): readonly Phrase[] {
  const segments = segmentsOf(text);
  const telling = segments.flatMap(ownPhrasesOf);
  const [first = []] = segments;
  const all = [segments.flat(), ...(telling.length > 0 ? telling : [first])].map(joinNumbers);
  const different = new Map(all.map((words) => [words.join(' '), words]));
  return [...different.values()]
    .filter((words) => lengthOf(words) >= shortestPhrase)
    .map((words) => ({ words, counts: 'always' }));
}

/** `000 111 222` is one number however it is grouped. */
const joinNumbers = (words: readonly string[]): readonly string[] =>
  words.every(isNumber) ? [words.map(foldWord).join('').replace(countryCode, '')] : words;

/** The street without the number, the institution without the words for its kind: what gives it away alone. */
export function nameParts(text: string): readonly Phrase[] {
  return segmentsOf(text)
    .flatMap(namePart)
    .filter(({ words }) => lengthOf(words) >= shortestPart);
}

function namePart(words: readonly string[]): readonly Phrase[] {
  const name = addressOf(words)?.name ?? withoutKindWords(words);
  return name.length < words.length ? [{ words: name, counts: 'as-name' }] : [];
}
