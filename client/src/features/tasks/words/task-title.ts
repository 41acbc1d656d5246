/** Longest beginning that still reads as a title. */
const longestTitle = 60;

export interface TaskTitle {
  readonly title: string;
  /** The rest of the sentence, or null if all of it is the title. */
  readonly rest: string | null;
}

/** "Ranní pořádek: Jitka budí…" is a title and what it means; the words themselves stay as they were written. */
export function splitTitle(what: string): TaskTitle {
  const colon = what.indexOf(': ');
  if (colon < 1 || colon > longestTitle) return { title: what, rest: null };
  return { title: what.slice(0, colon), rest: what.slice(colon + 2) };
}
