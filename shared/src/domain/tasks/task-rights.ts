import type { Participant } from '../conference/participant.ts';
import { can } from '../permissions.ts';
import type { Task } from './task.ts';

/** No longer in play: nothing can be answered, changed or reported. */
export const isSettled = (task: Task): boolean =>
  task.status === 'withdrawn' || task.status === 'replaced';

/** The owner for themselves, or somebody who records what the owner said. */
export const maySpeakFor = (task: Task, person: Participant): boolean =>
  task.terms.owner === person.id || can(person.role, 'task:record');

/** Who proposed it, who owns it, or who records; a child answers for a task but words none. */
export const mayRevise = (task: Task, person: Participant): boolean =>
  (task.proposedBy === person.id || maySpeakFor(task, person)) &&
  (can(person.role, 'task:propose') || can(person.role, 'task:record'));

/** An owner who does not want it declines; taking it back is for its proposer and for who records. */
export const mayWithdraw = (task: Task, person: Participant): boolean =>
  task.proposedBy === person.id || can(person.role, 'task:record');
