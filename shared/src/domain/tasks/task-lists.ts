import type { ParticipantId } from '../../ids.ts';
import { isStanding, type Task } from './task.ts';
import { isSettled } from './task-rights.ts';

/** The owner said yes to it, then or by now also worked on it. */
export const hasBeenAgreed = (task: Task): boolean =>
  isStanding(task) && task.status !== 'proposed';

/** "5 z 8 přijato": agreed among those that stand. */
export function countAgreed(tasks: readonly Task[]): {
  readonly agreed: number;
  readonly standing: number;
} {
  const standing = tasks.filter(isStanding);
  return { agreed: standing.filter(hasBeenAgreed).length, standing: standing.length };
}

export interface TasksForReader {
  /** The reader is asked for a yes or no. */
  readonly asked: readonly Task[];
  /** The reader answers for these and has said yes or no. */
  readonly mine: readonly Task[];
  /** Of others: those that wait for an answer first. */
  readonly others: readonly Task[];
  /** Taken back or replaced; they stay in the record (TA5). */
  readonly past: readonly Task[];
}

/** Every task once, each group in the order of proposing but for what is said there. */
export function arrangeTasks(tasks: readonly Task[], reader: ParticipantId): TasksForReader {
  const open = tasks.filter((task) => !isSettled(task));
  const own = open.filter((task) => task.terms.owner === reader);
  return {
    asked: own.filter((task) => task.status === 'proposed'),
    mine: waitingFirst(own.filter((task) => task.status !== 'proposed')),
    others: waitingFirst(open.filter((task) => task.terms.owner !== reader)),
    past: tasks.filter(isSettled),
  };
}

/** Still to be decided, then agreed, then declined. */
function waitingFirst(tasks: readonly Task[]): readonly Task[] {
  return [isUndecided, isDecidedYes, isDeclined].flatMap((belongs) => tasks.filter(belongs));
}

/** No answer yet, or two wordings stand side by side (TA7). */
export const isUndecided = (task: Task): boolean =>
  !isSettled(task) && (task.status === 'proposed' || task.rivals.length > 0);

const isDecidedYes = (task: Task): boolean => hasBeenAgreed(task) && !isUndecided(task);
const isDeclined = (task: Task): boolean => task.status === 'declined' && !isUndecided(task);
