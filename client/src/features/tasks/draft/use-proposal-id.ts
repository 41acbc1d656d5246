import type { TaskTerms } from '@opora/shared/domain/tasks/task.ts';
import { type TaskId, taskId } from '@opora/shared/ids.ts';
import { useRef } from 'react';

/**
 * One id per filled form: sending the same terms again after a lost answer is a retry and makes no second task.
 * Changed terms get a new id, since the server would take them for the first ones and drop the change.
 */
export interface ProposalId {
  readonly idFor: (terms: TaskTerms) => TaskId;
  /** The task is there: the same words would now mean another one. */
  readonly forget: () => void;
}

export function useProposalId(): ProposalId {
  const last = useRef<{ readonly id: TaskId; readonly wording: string } | null>(null);
  return {
    idFor(terms) {
      const wording = JSON.stringify(terms);
      if (last.current?.wording !== wording) last.current = { id: newTaskId(), wording };
      return last.current.id;
    },
    forget() {
      last.current = null;
    },
  };
}

/** Not `randomUUID`: an office may serve its own network without TLS, where browsers do not have it. */
function newTaskId(): TaskId {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return taskId([...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
}
