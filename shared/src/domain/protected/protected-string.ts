import { err, ok, type Result } from '../../result.ts';
import { foldWord } from './folded.ts';
import { withoutKindWords } from './kind-words.ts';
import { isNumber, lengthOf, nameParts, wordsOf } from './phrases.ts';

/** One thing the organiser lists: an address, a school, a diagnosis, a telephone number. */
export interface ProtectedString {
  readonly text: string;
  /**
   * Parts that give it away alone where they are written as a name. Left out: those of `tellingPartsOf`. Empty: none.
   * A word that must not stand anywhere, in small letters neither, is listed as a string of its own.
   */
  readonly parts?: readonly string[];
}

export const protectedLimits = {
  strings: 50,
  parts: 5,
  /** UTF-16 units, also of a part. */
  textLength: 120,
  /** At least so many letters, as in `HIV`, or so many digits: a house number alone is everywhere. */
  letters: 3,
  digits: 5,
} as const;

/**
 * Why a list is not taken. `string` is the place in the list, absent where the list as a whole is meant. `too-short`
 * would be found everywhere. `only-kind` names no place: `azylový dům`.
 */
export interface ProtectedRefusal {
  readonly reason:
    | 'too-many'
    | 'too-many-parts'
    | 'too-long'
    | 'too-short'
    | 'only-kind'
    | 'repeated';
  readonly string?: number;
}

type Reason = ProtectedRefusal['reason'];

/** The first fault of the list, or the list. */
export function checkProtected(
  strings: readonly ProtectedString[],
): Result<readonly ProtectedString[], ProtectedRefusal> {
  if (strings.length > protectedLimits.strings) return err({ reason: 'too-many' });
  const folded = strings.map(({ text }) => foldWord(text));
  for (const [string, { text, parts = [] }] of strings.entries()) {
    const fault =
      faultOf(text, parts) ?? (folded.indexOf(foldWord(text)) < string ? 'repeated' : null);
    if (fault !== null) return err({ reason: fault, string });
  }
  return ok(strings);
}

function faultOf(text: string, parts: readonly string[]): Reason | null {
  if (parts.length > protectedLimits.parts) return 'too-many-parts';
  return [text, ...parts].map(faultOfText).find((fault) => fault !== null) ?? null;
}

function faultOfText(text: string): Reason | null {
  if (text.length > protectedLimits.textLength) return 'too-long';
  const words = wordsOf(text);
  const letters = lengthOf(words.filter((word) => !isNumber(word)));
  const digits = lengthOf(words.filter(isNumber));
  if (letters < protectedLimits.letters && digits < protectedLimits.digits) return 'too-short';
  return withoutKindWords(words).length === 0 ? 'only-kind' : null;
}

/**
 * The parts that count alone where the organiser says nothing: `Pod Kopřivnou` of an address, `Vlaštovka` of a
 * shelter. For the organiser to see, take away or add to.
 */
export const tellingPartsOf = (text: string): readonly string[] => [
  ...new Set(nameParts(text).map(({ words }) => words.join(' '))),
];
