import { type Conference, findParticipant } from '../../conference/conference.ts';
import { isPresent } from '../../conference/participant.ts';
import { type CalendarDay, isStanding, type Task } from '../task.ts';
import { isCzechHoliday, isWeekend } from './calendar.ts';
import { vagueWord } from './vague-words.ts';

/** What may be worth a question about one task. */
export type TaskHint = { readonly task: Task } & (
  | { readonly kind: 'two-wordings' | 'no-date' | 'no-sign' | 'owner-absent' }
  | { readonly kind: 'day-past' | 'day-holiday' | 'day-weekend'; readonly day: CalendarDay }
  /** `word`: as it stands in the task, in small letters. */
  | { readonly kind: 'vague'; readonly word: string }
);

export interface Around {
  readonly conference: Conference;
  /** Calendar day of the conference. */
  readonly today: CalendarDay;
}

/** In the order in which they help most; none for a task that was declined or taken back (TK4). */
export function taskHints(task: Task, { conference, today }: Around): readonly TaskHint[] {
  if (!isStanding(task)) return [];
  const { what, due, howWeKnow } = task.terms;
  const word = vagueWord(what, conference.language);
  const hints: readonly (TaskHint | null)[] = [
    task.rivals.length > 0 ? { kind: 'two-wordings', task } : null,
    due === null ? { kind: 'no-date', task } : null,
    howWeKnow === '' ? { kind: 'no-sign', task } : null,
    isOwnerAway(task, conference) ? { kind: 'owner-absent', task } : null,
    dayHint(task, today),
    word === null ? null : { kind: 'vague', task, word },
  ];
  return hints.filter((hint) => hint !== null);
}

/** Nobody here can say the yes that is missing. */
function isOwnerAway({ status, terms }: Task, conference: Conference): boolean {
  const owner = findParticipant(conference, terms.owner);
  return status === 'proposed' && (owner === undefined || !isPresent(owner));
}

/** One day gives one hint at most. Weekdays of something that repeats were chosen one by one. */
function dayHint(task: Task, today: CalendarDay): TaskHint | null {
  const { due } = task.terms;
  if (due === null) return null;
  const day = due.kind === 'weekly' ? due.from : due.day;
  // What goes on may well have begun; only a new proposal should not begin in the past.
  const isOverdue = day < today && (due.kind === 'by' || task.status === 'proposed');
  if (isOverdue) return { kind: 'day-past', task, day };
  if (due.kind === 'weekly') return null;
  if (isCzechHoliday(day)) return { kind: 'day-holiday', task, day };
  return isWeekend(day) ? { kind: 'day-weekend', task, day } : null;
}
