import { foldWord } from './folded.ts';

/** Softens the end of the stem, as nouns do. */
const softE = '~e';
const noEnding = '-';

/**
 * Endings a listed word may change to, without diacritics, by the ending it is listed with. Nouns, adjectives and
 * what people say ("na Lidický", "v Lidickej") are in; plurals where names have them. Wider than grammar: a form
 * that does not exist does no harm, a form that is missing may.
 */
const endings: readonly (readonly [listed: string, forms: string])[] = [
  ['á', 'a e ej ou y'],
  ['ý', 'y e ej eho emu em ym'],
  ['é', 'e a y ou eho emu em ym ych ymi'],
  ['í', 'i iho imu im ich imi'],
  ['a', `a e ${softE} y i u o ou am ach ami`],
  ['o', 'o a u e em um'],
  ['e', 'e i im em ich emi'],
  ['y', 'y u um am ech ach ami'],
  ['i', 'i iho imu im ich imi u um'],
];
const endingsOfIce = 'e i im em ich emi -';
const endingsOfUs = 'us u e em y';
const endingsOfIum = 'ium ia iu iem';
const endingsOfConsonant = '- a u e i y em ovi ove um ech ich';
const endingsOf = new Map(endings.map(([listed, forms]) => [listed, forms.split(' ')]));

const longVowels = new Map([
  ['a', 'á'],
  ['e', 'é'],
  ['y', 'ý'],
]);

const shortestStem = 3;
const longestPreposition = 2;
const longestAbbreviation = 5;

/**
 * Spellings a word counts in, folded, the listed one first. Prepositions, abbreviations (`HIV`, `ZŠ`), numbers and
 * stems under three letters keep the one form, and so do forms that do not decline further (`Kopřivnou`, `Loukách`).
 */
export function formsOf(word: string): readonly string[] {
  const listed = foldWord(word);
  if (isFixed(word)) return [listed];
  const forms = stemsAndEndings(word, listed)
    .filter(({ stem }) => stem.length >= shortestStem)
    .flatMap(({ stem, tails }) => tails.map((tail) => join(stem, tail)));
  return [...new Set([listed, ...forms])];
}

interface Declension {
  readonly stem: string;
  readonly tails: readonly string[];
}

function stemsAndEndings(word: string, listed: string): readonly Declension[] {
  const stem = listed.slice(0, -1);
  if (listed.endsWith('ium'))
    return [{ stem: listed.slice(0, -3), tails: endingsOfIum.split(' ') }];
  if (listed.endsWith('us')) return [{ stem: listed.slice(0, -2), tails: endingsOfUs.split(' ') }];
  if (listed.endsWith('ice')) return [{ stem, tails: endingsOfIce.split(' ') }];
  if (!/[aeiouy]$/.test(listed)) return consonantStems(word, listed);
  return lastLetters(word).map((letter) => ({ stem, tails: endingsOf.get(letter) ?? [] }));
}

/** `Motýlek` has `motýlk-`, `dům` has `dom-`. */
function consonantStems(word: string, listed: string): readonly Declension[] {
  const tails = endingsOfConsonant.split(' ');
  const withoutE = listed.replace(/e([bcklnrt])$/, '$1');
  const withO = /ů\P{L}*\p{L}$/iu.test(word.normalize('NFC'))
    ? listed.replace(/u(.)$/, 'o$1')
    : listed;
  return [...new Set([listed, withoutE, withO])].map((stem) => ({ stem, tails }));
}

/** A word listed without any diacritics may mean either ending: `Lidicka` is `Lidická` or a noun. */
function lastLetters(word: string): readonly string[] {
  const letters = word.normalize('NFC').toLowerCase();
  const last = letters.slice(-1).replace('ě', 'e');
  const long = longVowels.get(last);
  return long !== undefined && letters === foldWord(word) ? [last, long] : [last];
}

/** `Vlaštovka` is `Vlaštovce` in the locative, `Praha` is `Praze`; the adjective stays `Lidické`. */
const soften = (stem: string): string =>
  stem.replace(/ch$/, 's').replace(/k$/, 'c').replace(/[gh]$/, 'z');

function join(stem: string, tail: string): string {
  if (tail === softE) return `${soften(stem)}e`;
  return tail === noEnding ? stem : stem + tail;
}

function isFixed(word: string): boolean {
  const letters = [...word.normalize('NFC')];
  if (letters.length <= longestPreposition || /\p{N}/u.test(word)) return true;
  return letters.length <= longestAbbreviation && word === word.toUpperCase();
}
