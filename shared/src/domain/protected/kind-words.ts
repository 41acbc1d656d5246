import { foldWord } from './folded.ts';

const listOf = (...lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(' '));

/**
 * Beginnings of words that say what kind of place or body a name belongs to, folded. They tell nothing alone, and
 * right before a name they say that it is one: `školka motýlek`. `Byt` is missing: without diacritics it is `být`.
 */
const nouns = listOf(
  'skol zakladk gymnazi lyce druzin jesl internat ucilist azyl domov ubytovn penzion hotel utocist',
  'utulek utulk ustav centr stredisk stacionar zarizen poradn nemocnic poliklinik klinik ordinac',
  'lecebn lekarn ambulanc pekarn obchod prodejn restaurac kavarn tovarn firm klub spolek spolk',
  'spolecnost organizac ulic namest nabrez sidlist trid obec obci mest vesnic adres',
);

/** The same, whole words only: too short to be a beginning, or abbreviations. */
const wholeNouns = new Set(
  listOf('dum domu dome domem zs ms ss sos sou dd ad zus ddm svc nzdm spc ppp ul nam tr sidl nabr'),
);

const adjectivesOfKind = listOf(
  'zakladn matersk stredn specialn praktick umeleck detsk kojeneck azylov krizov intervencn',
  'socialn chranen utajen nizkoprah rodinn',
);

/**
 * Streets are often named by an adjective that begins many a sentence: `Krátká kontrola ve středu`. Beginnings,
 * folded.
 */
const ordinaryAdjectives = listOf(
  'nov star mal velk kratk dlouh sirok uzk nizk vysok prv druh skoln zahradn poln lesn nadrazn',
  'hlavn horn doln druzstevn sportovn okruzn spojovac pricn bocn zadn predn stredn severn jizn',
  'vychodn zapadn tich slunecn vesel krasn pekn zelen cerven bil cern zlat klidn spolecn mestsk',
  'obecn dobr posledn volnocasov',
);

const longestEnding = 5;
const longestPreposition = 3;
const beginsWithOneOf = (
  word: string,
  stems: readonly string[],
  longest = longestEnding,
): boolean => stems.some((stem) => word.startsWith(stem) && word.length - stem.length <= longest);

/** `školka`, `domě`, `MŠ`; takes a folded word, in any form. */
export const isKindNoun = (word: string): boolean =>
  wholeNouns.has(word) || beginsWithOneOf(word, nouns);

const longestAdjectiveEnding = 3;

/** Whether a folded word says nothing by its capital where a sentence begins: prepositions, too. */
export const isOrdinaryFirstWord = (word: string): boolean =>
  word.length <= longestPreposition ||
  beginsWithOneOf(word, ordinaryAdjectives, longestAdjectiveEnding);

const isKindWord = (word: string): boolean =>
  isKindNoun(word) || beginsWithOneOf(word, adjectivesOfKind);

/** `azylový dům Vlaštovka` without the words for what it is: `Vlaštovka`. Empty where there is nothing else. */
export function withoutKindWords(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !isKindWord(foldWord(word)));
  return first < 0 ? [] : words.slice(first);
}
