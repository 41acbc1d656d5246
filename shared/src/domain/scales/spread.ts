import { highestValue } from './scale.ts';

/** Answers to one question, counted: how people differ, with nobody's name. */
export interface Spread {
  /** From 0 to 10: how many answered with this number. */
  readonly counts: readonly number[];
  readonly unknown: number;
}

export function spreadOf(answers: readonly { readonly value: number | null }[]): Spread {
  const countOf = (value: number | null) => answers.filter((each) => each.value === value).length;
  return {
    counts: Array.from({ length: highestValue + 1 }, (_, value) => countOf(value)),
    unknown: countOf(null),
  };
}
