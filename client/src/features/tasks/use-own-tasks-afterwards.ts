import { isSettled } from '@opora/shared/domain/tasks/task-rights.ts';
import { useConference, useYou } from '../../connection/conference-context.tsx';

/** The meeting is over and this person has tasks: their link leads to those first (TK7). */
export function useOwnTasksAfterwards(): boolean {
  const { status, tasks } = useConference();
  const you = useYou();
  return (
    status === 'closed' && tasks.some((task) => task.terms.owner === you.id && !isSettled(task))
  );
}
