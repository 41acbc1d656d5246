import { dictionary } from '@zxcvbn-ts/language-common';

/** What the worst guessers try first, in lower case. */
const common: ReadonlySet<string> = new Set(
  dictionary['passwords-common'].map((word) => word.toLowerCase()),
);

/** Below this, repeating something adds next to nothing to what has to be guessed. */
const shortUnit = 5;
/** Rows of keys and of signs, as fingers run along them. */
const runs = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'qwertzuiop',
  'asdfghjkl',
  'zxcvbnm',
  'yxcvbnm',
];

const reversed = (text: string): string => [...text].reverse().join('');

/** The shortest beginning of which the text is a repetition, the last one perhaps cut off. */
function unitOf(text: string): string {
  for (let length = 1; length <= text.length / 2; length += 1) {
    const unit = text.slice(0, length);
    if (unit.repeat(Math.ceil(text.length / length)).startsWith(text)) return unit;
  }
  return text;
}

/** Without digits and signs at either end, which is what people put around a word to make it longer. */
const withoutPadding = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

/** Without what follows of the same character: `heslo!!!!!!!!!!`, `heslooooooooooo`. */
const withoutTail = (text: string): string => text.replace(/(.)\1+$/su, '');
const withoutHead = (text: string): string => text.replace(/^(.)\1+/su, '');

const isRun = (text: string): boolean =>
  text.length >= 3 &&
  runs.some((run) => {
    const rounds = run.repeat(Math.ceil(text.length / run.length) + 1);
    return rounds.includes(text) || reversed(rounds).includes(text);
  });

/**
 * Whether a password is one that is guessed first, or one of those made longer: repeated, with digits or signs around
 * it, or along a row of keys (security.md 4.6). `own`: words that belong to the account, such as its login.
 */
export function isCommonPassword(password: string, own: readonly string[]): boolean {
  const text = password.toLowerCase();
  const isKnown = (word: string): boolean =>
    word.length < shortUnit || common.has(word) || own.includes(word) || isRun(word);
  const cores = [text, withoutPadding(text), withoutTail(text), withoutHead(text)];
  return cores.flatMap((core) => [core, unitOf(core), withoutPadding(unitOf(core))]).some(isKnown);
}
