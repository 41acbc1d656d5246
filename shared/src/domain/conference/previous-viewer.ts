import type { Task } from '../tasks/task.ts';
import { maySeeTask } from '../tasks/task-visibility.ts';
import type { Conference } from './conference.ts';
import type { Participant } from './participant.ts';
import type { Previous } from './previous.ts';

/** What came before, as one person may see it: earlier tasks are read by whom today's would be (AG8). */
export const previousFor = (
  { previous }: Conference,
  viewer: Participant,
  taskAsSeen: (task: Task) => Task,
): Previous | null =>
  previous && {
    ...previous,
    tasks: previous.tasks.filter((task) => maySeeTask(task, viewer)).map(taskAsSeen),
  };
