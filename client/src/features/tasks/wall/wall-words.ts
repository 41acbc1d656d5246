import { splitTitle } from '../words/task-title.ts';

/** What two lines of the wall hold. */
const twoLines = 72;

/** The whole wording where it fits, else its title: a sentence cut off in the middle helps nobody. */
export function wallWords(what: string): string {
  return what.length <= twoLines ? what : splitTitle(what).title;
}

/** An answer stands alone on the wall, as it was said: "Ano, s pomocí". */
export const asSaid = (answer: string): string =>
  answer.slice(0, 1).toLocaleUpperCase() + answer.slice(1);
