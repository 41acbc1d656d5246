import { findStage } from '@opora/shared/domain/agenda/agenda.ts';
import {
  type Conference,
  conferenceStatuses,
  findParticipant,
} from '@opora/shared/domain/conference/conference.ts';
import { isPresent } from '@opora/shared/domain/conference/participant.ts';
import { holderOf } from '@opora/shared/domain/facilitation/leads.ts';
import { can } from '@opora/shared/domain/permissions.ts';
import { sectionNames } from '@opora/shared/domain/plan/sections.ts';
import { isStanding, type Task } from '@opora/shared/domain/tasks/task.ts';

const unanswered: ReadonlySet<Task['status']> = new Set(['proposed', 'withdrawn', 'replaced']);
const areUnique = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

function isChildAlone(conference: Conference, { terms }: Task): boolean {
  if (findParticipant(conference, terms.owner)?.role !== 'child') return false;
  // An adult who is put out later stays the adult of the task.
  return !terms.with.some((id) => {
    const helper = findParticipant(conference, id);
    return helper !== undefined && helper.role !== 'child' && can(helper.role, 'task:answer');
  });
}

/** What is true of every state of every conference, whatever was done. Each is a sentence and whether it holds. */
export const invariants = {
  'a conference that has begun stands in a stage of its agenda': (conference) =>
    conferenceStatuses.includes(conference.status) &&
    (conference.status === 'preparing' ||
      findStage(conference.agenda, conference.stageId) !== undefined),
  'a task that somebody took on has their answer': ({ tasks }) =>
    tasks.every(({ status, answer }) => unanswered.has(status) || answer !== null),
  'no child is alone on a task': (conference) =>
    !conference.tasks.some((task) => isStanding(task) && isChildAlone(conference, task)),
  'no time is negative, and only stages have one': ({ agenda, times }) =>
    Object.entries(times).every(
      ([id, { spentMs, addedMinutes }]) =>
        spentMs >= 0 && addedMinutes >= 0 && agenda.some((stage) => stage.id === id),
    ),
  'every section has a pen, and the child’s is never everybody’s': ({ pens }) =>
    sectionNames.every((section) => pens[section] !== undefined) && pens.child !== 'everyone',
  'no id stands twice': ({ participants, tasks, releases }) =>
    [participants, tasks, releases].every((list) => areUnique(list.map(({ id }) => id))),
  'nobody shares a colour by the order of arrival': ({ participants }) =>
    areUnique(participants.map((each) => each.arrivalOrder).filter((order) => order !== null)),
  'whoever is heard apart or put out is not here': ({ participants }) =>
    !participants.some((person) => person.attendance !== 'invited' && isPresent(person)),
  'at most one person leads, and never one of the family': (conference) => {
    const holder = holderOf(conference);
    const person = holder === null ? null : findParticipant(conference, holder);
    return person !== undefined && (person === null || can(person.role, 'facilitation:hold'));
  },
  'there is a protected part exactly where somebody shares it': (conference) =>
    conference.hasProtectedPart === conference.protectedCircle.length > 0,
} as const satisfies Readonly<Record<string, (conference: Conference) => boolean>>;

export type Invariant = keyof typeof invariants;

export const brokenInvariants = (conference: Conference): readonly string[] =>
  Object.entries(invariants)
    .filter(([, holds]) => !holds(conference))
    .map(([sentence]) => sentence);
