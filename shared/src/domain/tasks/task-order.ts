import type { Task } from './task.ts';

/** Tasks stand in the order in which they were proposed, also for whom one is shown only later (VI2). */
export function withTask(tasks: readonly Task[], task: Task): readonly Task[] {
  if (tasks.some((each) => each.id === task.id)) {
    return tasks.map((each) => (each.id === task.id ? task : each));
  }
  const isAfter = ({ proposedAt }: Task) => proposedAt > task.proposedAt;
  const before = tasks.filter((each) => !isAfter(each));
  return [...before, task, ...tasks.filter(isAfter)];
}

/** When a new task counts as proposed: now, and after every other, so that their order is known from this alone. */
export const nextProposedAt = (tasks: readonly Task[], now: number): number =>
  Math.max(now, ...tasks.map(({ proposedAt }) => proposedAt + 1));
