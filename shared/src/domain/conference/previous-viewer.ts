import { readsPlan } from '../scope/taking-part.ts';
import type { Task } from '../tasks/task.ts';
import { maySeeTask } from '../tasks/task-visibility.ts';
import type { Conference } from './conference.ts';
import type { Participant } from './participant.ts';
import type { PastScale, Previous } from './previous.ts';

/**
 * The end of the conference before, as one person may see it: its tasks are read by whom today's would be (AG8), and of
 * its answers only one's own carries a name (SL6).
 */
export function previousFor(
  { previous }: Pick<Conference, 'previous'>,
  viewer: Participant,
  taskAsSeen: (task: Task) => Task,
): Previous | null {
  if (previous === null || !readsPlan(viewer)) return null;
  return {
    ...previous,
    tasks: previous.tasks.filter((task) => maySeeTask(task, viewer)).map(taskAsSeen),
    scales: previous.scales.map((scale) => pastScaleFor(scale, viewer)),
  };
}

/** By value: the order of the answers tells nothing. */
const pastScaleFor = (scale: PastScale, viewer: Participant): PastScale => ({
  ...scale,
  answers: scale.answers
    .map(({ by, value }) => ({ by: by === viewer.id ? by : null, value }))
    .toSorted((a, b) => a.value - b.value || (a.by === null ? -1 : 1)),
});
