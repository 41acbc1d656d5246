import type { Localised } from '../domain/text.ts';

const spaceAfterOneLetterWord = /(?<=(?:^|[^\p{L}\p{N}])[aikosuvz]) /giu;

/**
 * Czech leaves no one-letter word at the end of a line. Done here and not by hand, because a
 * non-breaking space cannot be seen in the source.
 */
export const bindShortWords = (czech: string): string =>
  czech.replace(spaceAfterOneLetterWord, '\u00a0');

/**
 * A sentence of a template in both languages, ready to be set. Titles do without it: they are short,
 * and people search for them letter by letter.
 */
export const localised = (cs: string, en: string): Localised => ({ cs: bindShortWords(cs), en });
