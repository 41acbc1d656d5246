import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import type { TaskDue, TaskTerms, Weekday } from '@opora/shared/domain/tasks/task.ts';
import type { Language } from '@opora/shared/domain/text.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import { matchPerson } from './match-person.ts';
import { writeDay } from './read-day.ts';

/** What stands in the form, as typed; `read-draft.ts` makes terms of it. */
export interface TaskDraft {
  readonly what: string;
  readonly ownerText: string;
  readonly dueKind: TaskDue['kind'];
  readonly dayText: string;
  readonly weekdays: readonly Weekday[];
  readonly with: readonly ParticipantId[];
  readonly howWeKnow: string;
  readonly support: string;
  readonly backup: string;
  readonly goal: string;
  readonly exit: string;
  readonly visibleTo: TaskTerms['visibleTo'];
  readonly safety: boolean;
}

export type ChangeDraft = (changes: Partial<TaskDraft>) => void;

export const emptyDraft: TaskDraft = {
  what: '',
  ownerText: '',
  dueKind: 'by',
  dayText: '',
  weekdays: [],
  with: [],
  howWeKnow: '',
  support: '',
  backup: '',
  goal: '',
  exit: '',
  visibleTo: 'everyone',
  safety: false,
};

/** @param name how the owner is called */
export function draftOf(
  { owner, due, ...terms }: TaskTerms,
  name: string,
  language: Language,
): TaskDraft {
  const day = due?.kind === 'weekly' ? due.from : due?.day;
  return {
    ...terms,
    ownerText: name,
    dueKind: due?.kind ?? 'by',
    dayText: day === undefined ? '' : writeDay(day, language),
    weekdays: due?.kind === 'weekly' ? due.weekdays : [],
  };
}

/** Who is meant by the typed name, among those who may hold tasks. */
export const ownerOf = (draft: TaskDraft, candidates: readonly Participant[]): Participant | null =>
  matchPerson(candidates, draft.ownerText);
