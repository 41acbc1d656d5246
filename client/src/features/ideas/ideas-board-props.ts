import type { TaskId } from '@opora/shared/ids.ts';
import type { ReactNode } from 'react';

/** What comes from other parts of the room. */
export interface IdeasBoardProps {
  /** The form for a task that begins with these words. */
  readonly taskForm: (text: string, onProposed: (taskId: TaskId) => void) => ReactNode;
  /** Writes a line among the goals; null where this person may not write there now. */
  readonly addGoal: ((text: string) => void) | null;
}
