import { err, ok, type Result } from '../../result.ts';
import { type Conference, findParticipant } from '../conference/conference.ts';
import type { Participant } from '../conference/participant.ts';
import type { Refusal } from '../conference/refusals.ts';
import { can } from '../permissions.ts';
import type { Task, TaskTerms } from './task.ts';

type Field = keyof TaskTerms;

/** May this person answer for a task at all? */
export const mayHoldTasks = (person: Participant): boolean =>
  can(person.role, 'task:answer') && person.attendance === 'invited';

const isAdultHolder = (person: Participant | undefined): boolean =>
  person !== undefined && person.role !== 'child' && mayHoldTasks(person);

/** Are these terms sound: known people, an owner who can hold it, a child never alone? (TA1, TA2) */
export function checkTerms(conference: Conference, terms: TaskTerms): Result<TaskTerms, Refusal> {
  const person = (id: Participant['id']) => findParticipant(conference, id);
  const owner = person(terms.owner);
  const readers = terms.visibleTo === 'everyone' ? [] : terms.visibleTo;
  if (owner === undefined || [...terms.with, ...readers].some((id) => person(id) === undefined)) {
    return err('unknown-person');
  }
  // Helpers are named to everybody who sees the task; somebody heard apart for safety never is (VI1).
  if (terms.with.some((id) => person(id)?.attendance === 'separate')) return err('unknown-person');
  if (!mayHoldTasks(owner)) return err('owner-cannot-hold-tasks');
  const needsAdult = owner.role === 'child' && !terms.with.some((id) => isAdultHolder(person(id)));
  return needsAdult ? err('child-needs-adult') : ok(terms);
}

/** Terms are plain data with a fixed order of keys, so their JSON tells whether they are equal. */
const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Fields in which `changes` really differ from what stands. */
export const changedFields = (task: Task, changes: Partial<TaskTerms>): readonly Field[] =>
  (Object.keys(changes) as Field[]).filter((field) => !isSame(changes[field], task.terms[field]));

/** Fields that somebody else changed after the reviser last looked. */
export const unseenFields = (
  task: Task,
  fields: readonly Field[],
  seenVersion: number,
): readonly Field[] => fields.filter((field) => (task.changed[field]?.version ?? 0) > seenVersion);

/** Fields for which another wording is waiting to be chosen. */
export const contestedFields = (task: Task): ReadonlySet<Field> =>
  new Set(task.rivals.flatMap((rival) => Object.keys(rival.changes) as Field[]));

/** Whoever said yes, said it to these: a change in them asks the owner again (TA6). */
const promised: readonly Field[] = ['what', 'owner', 'due', 'with'];

export const touchesPromise = (fields: readonly Field[]): boolean =>
  fields.some((field) => promised.includes(field));
