import * as Y from 'yjs';

/** Longer than presence takes: our own pace (own-caret.ts), the server's merging, and the way. */
export const presenceLagMs = 400;

/** Remembers how many letters each author had written a moment ago, as Yjs clocks. */
export interface AuthorClocks {
  /** To be called whenever the author may have written. */
  note(author: number): void;
  /** The author's clock `presenceLagMs` ago, or when they were first noted. */
  aMomentAgo(author: number): number;
}

export function createAuthorClocks(doc: Y.Doc): AuthorClocks {
  /** Per author: from `at` on the clock was `clock`; oldest first, one entry older than the lag at most. */
  const history = new Map<number, { readonly at: number; readonly clock: number }[]>();

  return {
    note: (author) => {
      const entries = history.get(author) ?? [];
      const clock = Y.getState(doc.store, author);
      if (entries.at(-1)?.clock !== clock) entries.push({ at: Date.now(), clock });
      history.set(author, entries);
    },
    aMomentAgo: (author) => {
      const entries = history.get(author) ?? [];
      const then = Date.now() - presenceLagMs;
      const current = entries.findLastIndex(({ at }) => at <= then);
      if (current > 0) entries.splice(0, current);
      return entries[0]?.clock ?? Y.getState(doc.store, author);
    },
  };
}
