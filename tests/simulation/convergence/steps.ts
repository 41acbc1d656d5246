import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import fc from 'fast-check';

interface Place {
  readonly who: number;
  readonly section: SectionName;
  /** Thousandths of the section. */
  readonly at: number;
  /** It is undone together with the edit before it. */
  readonly goesOn: boolean;
}

export type EditStep =
  | (Place & { readonly do: 'write'; readonly words: string })
  | (Place & { readonly do: 'erase' | 'bold'; readonly letters: number })
  | (Place & { readonly do: 'enter' | 'join' | 'list' })
  | { readonly do: 'undo' | 'redo'; readonly who: number; readonly section: SectionName };

export interface PenStep {
  readonly do: 'give-pen' | 'take-pen';
  readonly who: number;
  readonly section: SectionName;
}

/** One thing that happens in a meeting. `who` counts the people round and round; the first leads. */
export type Step =
  | EditStep
  | PenStep
  /** From now on words are typed on somebody's behalf, or, of oneself, on nobody's. */
  | { readonly do: 'behalf'; readonly who: number; readonly whose: number }
  | { readonly do: 'leave' | 'return'; readonly who: number }
  /** So many frames of one person go on to the server, or to their page. */
  | {
      readonly do: 'send' | 'hear';
      readonly who: number;
      readonly frames: number;
      readonly twice: boolean;
    }
  /** An update of this connection arrives once more. */
  | { readonly do: 'repeat'; readonly who: number; readonly nth: number }
  /** Everything on the way arrives, of all people at once. */
  | { readonly do: 'catch-up' };

export interface Meeting {
  readonly people: number;
  /** Of the numbers that Yjs and chance would draw. */
  readonly seed: number;
  readonly steps: readonly Step[];
}

export const openSections = ['goals', 'needs'] as const satisfies readonly SectionName[];

/** Emoji of several parts, letters with their marks in one and in two code points. */
const words = [
  'a',
  ' ',
  'bc',
  'Matyáš',
  'žluťoučký',
  'kůň'.normalize('NFD'),
  '👩‍👩‍👧‍👦',
  '🇨🇿',
  '👍🏽',
  '👎',
  'ě',
  '.',
];

const who = fc.nat(5);
const section = fc.constantFrom(...openSections);
const edit = { who, section, at: fc.nat(999), goesOn: fc.boolean() };
const letters = fc.integer({ min: 1, max: 6 });
const line = { who, frames: fc.integer({ min: 1, max: 6 }), twice: fc.boolean() };
const isDoing = <Name extends Step['do']>(...names: readonly Name[]): fc.Arbitrary<Name> =>
  fc.constantFrom(...names);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({ do: isDoing('write'), ...edit, words: fc.constantFrom(...words) }),
  },
  { weight: 6, arbitrary: fc.record({ do: isDoing('erase'), ...edit, letters }) },
  { weight: 2, arbitrary: fc.record({ do: isDoing('bold'), ...edit, letters }) },
  { weight: 6, arbitrary: fc.record({ do: isDoing('enter', 'join'), ...edit }) },
  { weight: 3, arbitrary: fc.record({ do: isDoing('list'), ...edit }) },
  { weight: 8, arbitrary: fc.record({ do: isDoing('undo', 'undo', 'redo'), who, section }) },
  { weight: 1, arbitrary: fc.record({ do: isDoing('behalf'), who, whose: who }) },
  { weight: 4, arbitrary: fc.record({ do: isDoing('give-pen', 'take-pen'), who, section }) },
  { weight: 2, arbitrary: fc.record({ do: isDoing('leave', 'return', 'return'), who }) },
  { weight: 10, arbitrary: fc.record({ do: isDoing('send', 'hear'), ...line }) },
  { weight: 1, arbitrary: fc.record({ do: isDoing('repeat'), who, nth: fc.nat(20) }) },
  { weight: 3, arbitrary: fc.record({ do: isDoing('catch-up') }) },
);

export const meetings: fc.Arbitrary<Meeting> = fc.record({
  people: fc.integer({ min: 3, max: 6 }),
  seed: fc.nat(),
  steps: fc.array(step, { minLength: 1, maxLength: 120, size: 'max' }),
});
