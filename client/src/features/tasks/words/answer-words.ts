import type { ConferenceStatus } from '@opora/shared/domain/conference/conference.ts';
import type { Task, TaskStatus } from '@opora/shared/domain/tasks/task.ts';
import { isUndecided } from '@opora/shared/domain/tasks/task-lists.ts';
import type { tasksCs } from '../../../i18n/messages/tasks.cs.ts';
import type { StateTone } from '../../../ui/signs/state-word.tsx';

export interface AnswerWord {
  readonly tone: StateTone;
  readonly key: keyof typeof tasksCs & `tasks.answer.${string}`;
}

/** "Ne" and "nepovedlo se" are answers like any other: plain words, no colour of alarm. */
const wordOfStatus = {
  proposed: { tone: 'waiting', key: 'tasks.answer.proposed' },
  accepted: { tone: 'good', key: 'tasks.answer.accepted' },
  'accepted-with-help': { tone: 'helped', key: 'tasks.answer.acceptedWithHelp' },
  declined: { tone: 'neutral', key: 'tasks.answer.declined' },
  'in-progress': { tone: 'neutral', key: 'tasks.answer.inProgress' },
  done: { tone: 'good', key: 'tasks.answer.done' },
  partly: { tone: 'neutral', key: 'tasks.answer.partly' },
  'not-done': { tone: 'neutral', key: 'tasks.answer.notDone' },
  replaced: { tone: 'neutral', key: 'tasks.answer.replaced' },
  withdrawn: { tone: 'neutral', key: 'tasks.answer.withdrawn' },
} as const satisfies Record<TaskStatus, AnswerWord>;

/** Two wordings wait for somebody just as a missing answer does. After closing nothing is hurried: "zatím nepřijato" (TK7). */
export function answerWord(task: Task, status: ConferenceStatus): AnswerWord {
  if (isUndecided(task) && task.rivals.length > 0) {
    return { tone: 'waiting', key: 'tasks.answer.contested' };
  }
  return status === 'closed' && task.status === 'proposed'
    ? { tone: 'waiting', key: 'tasks.answer.notYet' }
    : wordOfStatus[task.status];
}
