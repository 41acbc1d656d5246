import type { Language } from '@opora/shared/domain/text.ts';

const nbsp = '\u00a0';

/** Czech words of one letter never end a line: "v místnosti", "a to". */
const czechShortWord = /(?<=^|[\s(„])([ksvzouaiKSVZOUAI]) /gu;

/** A number and what it counts or belongs to: "20 minut", "8. prosince", "9 z 20", "46 000". */
const numberAndWord = /(?<=\d) (?=[\p{L}\d])|(?<=\d\.) (?=[\p{Ll}\d])/gu;

/** Ties together what must not break at the end of a line (look.md 2.3). */
export function bindShortWords(text: string, language: Language): string {
  const tied = text.replace(numberAndWord, nbsp);
  return language === 'cs' ? tied.replace(czechShortWord, `$1${nbsp}`) : tied;
}
