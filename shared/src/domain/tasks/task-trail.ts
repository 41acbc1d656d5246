import type { Task, TaskStep, TaskTerms } from './task.ts';

/** A task is sent whole with each of its events, so its trail has an end; the record keeps all of it. */
const longestTrail = 40;

export interface Revised {
  readonly at: number;
  readonly by: TaskStep['by'];
  readonly fields: readonly (keyof TaskTerms)[];
  /** The owner is asked for a yes again, if there was an answer. */
  readonly asksAgain: boolean;
}

/** The trail of `task` with one more change of its terms; naming what already stands is none (TK8). */
export function trailOf(task: Task, { at, by, fields, asksAgain }: Revised): readonly TaskStep[] {
  if (fields.length === 0) return task.trail;
  const { owner, due } = task.terms;
  const step: TaskStep = {
    at,
    by,
    fields,
    was: {
      ...(fields.includes('owner') ? { owner } : {}),
      ...(fields.includes('due') ? { due } : {}),
    },
    asksAgain: asksAgain && task.answer !== null,
  };
  return [...task.trail, step].slice(-longestTrail);
}
