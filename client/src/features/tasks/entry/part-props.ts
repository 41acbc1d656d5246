import type { Task } from '@opora/shared/domain/tasks/task.ts';
import type { TaskId } from '@opora/shared/ids.ts';

/** What the parts beside the tasks are given; they stand in a file of their own (`loaded-parts.tsx`). */
export interface OverviewProps {
  readonly level: 2 | 3;
  readonly onOpen: (id: TaskId) => void;
}

export interface PastProps extends OverviewProps {
  /** Taken back or replaced; at least one. */
  readonly tasks: readonly Task[];
}

export interface AboutProps {
  readonly task: Task;
}
