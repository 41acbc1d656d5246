import { formsOf } from './czech-forms.ts';
import { codesOf } from './glyph.ts';
import { isNumber, lengthOf, type Phrase, wordsBeforeNumber } from './phrases.ts';

/** A tree of the spellings of one word, letter by letter. */
export interface Spelling {
  /** By UTF-16 code. */
  readonly next: Map<number, Spelling>;
  /** Whether a spelling ends here: as listed, or in another form. */
  end: 'listed' | 'form' | null;
}

interface PatternWord {
  readonly forms: readonly string[];
  readonly spellings: Spelling;
  readonly isNumber: boolean;
  /** May be left out: `č. p.` before a house number. */
  readonly isOptional: boolean;
}

/** A phrase made ready for the search. */
export interface Pattern {
  readonly words: readonly PatternWord[];
  /** Counts inside longer words too (`bydlíPodKopřivnou18`): several words together are not there by chance. */
  readonly isGluable: boolean;
  /** Counts beside other digits too: a telephone number behind its country code. */
  readonly isLongNumber: boolean;
}

const shortestGluable = 8;
const shortestLongNumber = 6;

export function createPattern({ words }: Phrase): Pattern {
  return {
    words: words.flatMap((word, at) =>
      at > 0 && isNumber(word) && !isNumber(words[at - 1] ?? '')
        ? [beforeNumber, createWord(word)]
        : [createWord(word)],
    ),
    isGluable: words.length > 1 && lengthOf(words) >= shortestGluable,
    isLongNumber: words.every(isNumber) && lengthOf(words) >= shortestLongNumber,
  };
}

const createWord = (word: string): PatternWord => {
  const forms = formsOf(word);
  return { forms, spellings: growTree(forms), isNumber: isNumber(word), isOptional: false };
};

function growTree(forms: readonly string[]): Spelling {
  const root = createSpelling();
  for (const [at, form] of forms.entries()) {
    const last = codesOf(form).reduce(branch, root);
    last.end ??= at === 0 ? 'listed' : 'form';
  }
  return root;
}

const createSpelling = (): Spelling => ({ next: new Map(), end: null });

function branch(from: Spelling, code: number): Spelling {
  const next = from.next.get(code) ?? createSpelling();
  from.next.set(code, next);
  return next;
}

const beforeNumber: PatternWord = {
  forms: wordsBeforeNumber,
  spellings: growTree(wordsBeforeNumber),
  isNumber: false,
  isOptional: true,
};

/** How many symbols a pattern is looked up by; none is shorter. */
export const beginningLength = 3;

/** What the pattern may begin with, each once. */
export function beginningsOf({ words }: Pattern): readonly string[] {
  let open = [''];
  const done = new Set<string>();
  for (const word of words) {
    const longer = open.flatMap((begun) => word.forms.map((form) => begun + form));
    for (const begun of longer) {
      if (begun.length >= beginningLength) done.add(begun.slice(0, beginningLength));
    }
    const short = longer.filter((begun) => begun.length < beginningLength);
    open = word.isOptional ? [...short, ...open] : short;
  }
  return [...done];
}
