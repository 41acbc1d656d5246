import type { Meeting } from './steps.ts';

const goals = { section: 'goals', goesOn: false } as const;

/** Meetings that came to a bad end once, as short as they could be made. */
export const pinnedMeetings = {
  /** What is undone stood in a line that was written anew, between letters of two people. */
  'undo of a list': {
    people: 3,
    seed: 5,
    steps: [
      { do: 'write', who: 0, at: 0, words: 'bc', ...goals },
      { do: 'catch-up' },
      { do: 'erase', who: 0, at: 400, letters: 1, ...goals },
      { do: 'write', who: 1, at: 400, words: 'a', ...goals },
      { do: 'undo', who: 0, section: 'goals' },
      { do: 'catch-up' },
      { do: 'list', who: 0, at: 900, ...goals },
      { do: 'undo', who: 0, section: 'goals' },
    ],
  },
  /** A letter is undone as it becomes bold; who comes back hears of its marks from the server, not from their author. */
  'return to marks of a letter that is gone': {
    people: 3,
    seed: 0,
    steps: [
      { do: 'write', who: 0, at: 0, words: 'a', ...goals },
      { do: 'catch-up' },
      { do: 'write', who: 2, at: 0, words: 'a', ...goals },
      { do: 'catch-up' },
      { do: 'bold', who: 0, at: 334, letters: 1, ...goals },
      { do: 'undo', who: 2, section: 'goals' },
      { do: 'catch-up' },
      { do: 'leave', who: 0 },
      { do: 'return', who: 0 },
      { do: 'catch-up' },
      { do: 'write', who: 0, at: 0, words: 'a', ...goals },
    ],
  },
} as const satisfies Readonly<Record<string, Meeting>>;
