import type { Task } from '@opora/shared/domain/tasks/task.ts';
import { arrangeTasks, type TasksForReader } from '@opora/shared/domain/tasks/task-lists.ts';
import { isSettled } from '@opora/shared/domain/tasks/task-rights.ts';
import type { TaskId } from '@opora/shared/ids.ts';
import { useState } from 'react';
import { useConference, useYou } from '../../connection/conference-context.tsx';

export interface OwnTasks extends TasksForReader {
  /** What this person is asked about now, or has just answered. */
  readonly current: Task | null;
  /** How many more wait for this person's answer. */
  readonly othersAsked: number;
  /** Keeps the current one in its place after the answer, until `release`. */
  readonly hold: () => void;
  readonly release: () => void;
}

/** The tasks as this person reads them: one question at a time, in the order in which they were asked. */
export function useOwnTasks(): OwnTasks {
  const { tasks } = useConference();
  const you = useYou();
  const [heldId, setHeldId] = useState<TaskId | null>(null);
  const arranged = arrangeTasks(tasks, you.id);
  const held = tasks.find(({ id, terms }) => id === heldId && terms.owner === you.id);
  const isHeld = held !== undefined && !isSettled(held);
  const current = isHeld ? held : (arranged.asked[0] ?? null);
  return {
    ...arranged,
    current,
    othersAsked: arranged.asked.filter(({ id }) => id !== current?.id).length,
    hold: () => setHeldId(current?.id ?? null),
    release: () => setHeldId(null),
  };
}
