import type { Conference } from '@opora/shared/domain/conference/conference.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import type { CalendarDay, Task, TaskDue, TaskTerms } from '@opora/shared/domain/tasks/task.ts';
import { changedFields, checkTerms, mayHoldTasks } from '@opora/shared/domain/tasks/task-terms.ts';
import type { tasksCs } from '../../../i18n/messages/tasks.cs.ts';
import { readDay } from './read-day.ts';
import { ownerOf, type TaskDraft } from './task-draft.ts';

/** What a person should still fill in, by field; the message says how. */
export type DraftFaults = Partial<Record<'what' | 'owner' | 'day' | 'weekdays' | 'with', FaultKey>>;
type FaultKey = keyof typeof tasksCs & `tasks.fault.${string}`;

export interface DraftContext {
  readonly conference: Conference;
  /** Calendar day of the conference. */
  readonly today: CalendarDay;
}

export const possibleOwners = (conference: Conference): readonly Participant[] =>
  conference.participants.filter(mayHoldTasks);

/** The terms the form stands for, or what is missing. */
export function readDraft(
  draft: TaskDraft,
  { conference, today }: DraftContext,
): { readonly terms: TaskTerms | null; readonly faults: DraftFaults } {
  const owner = ownerOf(draft, possibleOwners(conference));
  const due = readDue(draft, today);
  const missing: DraftFaults = {
    ...(draft.what.trim() === '' ? { what: 'tasks.fault.what' } : {}),
    ...(owner === null ? { owner: 'tasks.fault.owner' } : {}),
    ...('faults' in due ? due.faults : {}),
  };
  if (owner === null || 'faults' in due || Object.keys(missing).length > 0) {
    return { terms: null, faults: missing };
  }
  const terms = termsOf(draft, owner, due.due);
  const checked = checkTerms(conference, terms);
  const needsAdult = !checked.ok && checked.error === 'child-needs-adult';
  return needsAdult
    ? { terms: null, faults: { with: 'tasks.fault.adult' } }
    : { terms, faults: {} };
}

/** Keys in the order of the type: the server compares terms as they are written. */
const termsOf = (draft: TaskDraft, owner: Participant, due: TaskDue | null): TaskTerms => ({
  what: draft.what.trim(),
  owner: owner.id,
  with: draft.with.filter((id) => id !== owner.id),
  due,
  howWeKnow: draft.howWeKnow.trim(),
  support: draft.support.trim(),
  backup: draft.backup.trim(),
  goal: draft.goal.trim(),
  exit: draft.exit.trim(),
  visibleTo: draft.visibleTo,
  safety: draft.safety,
});

type ReadDue = { readonly due: TaskDue | null } | { readonly faults: DraftFaults };

/** A date may be missing: the tool asks for it before closing. Something weekly begins today unless said. */
function readDue({ dueKind, dayText, weekdays }: TaskDraft, today: CalendarDay): ReadDue {
  const isWeekly = dueKind === 'weekly';
  if (isWeekly && weekdays.length === 0) return { faults: { weekdays: 'tasks.fault.weekdays' } };
  if (dayText.trim() === '') {
    return { due: isWeekly ? { kind: 'weekly', weekdays, from: today } : null };
  }
  const day = readDay(dayText, today);
  if (day === null) return { faults: { day: 'tasks.fault.day' } };
  return { due: isWeekly ? { kind: 'weekly', weekdays, from: day } : { kind: dueKind, day } };
}

/** Only what differs, so that somebody else's change in another field stands beside mine. */
export function changesOf(task: Task, terms: TaskTerms): Partial<TaskTerms> {
  const changes: Partial<TaskTerms> = {};
  for (const field of changedFields(task, terms)) Object.assign(changes, { [field]: terms[field] });
  return changes;
}
