import { err, ok, type Result } from '../../result.ts';
import type { CommandContext, CommandOf } from '../conference/commands.ts';
import type { Conference } from '../conference/conference.ts';
import type { ConferenceEvent } from '../conference/events.ts';
import type { Participant } from '../conference/participant.ts';
import type { Refusal } from '../conference/refusals.ts';
import { can } from '../permissions.ts';
import type { Task, TaskAnswer, TaskRival, TaskStatus, TaskTerms } from './task.ts';
import { nextProposedAt } from './task-order.ts';
import { isSettled, mayRevise, maySpeakFor, mayWithdraw } from './task-rights.ts';
import {
  changedFields,
  checkTerms,
  contestedFields,
  touchesPromise,
  unseenFields,
} from './task-terms.ts';
import { trailOf } from './task-trail.ts';
import { maySeeTask } from './task-visibility.ts';

type Decision = Result<readonly ConferenceEvent[], Refusal>;

/** Tasks are made and changed while people are together. */
function together(conference: Conference): Result<Conference, Refusal> {
  if (conference.status === 'preparing') return err('not-open');
  return conference.status === 'closed' ? err('already-closed') : ok(conference);
}

/** A task that is hidden from the actor is unknown to them: its existence is not told (TA8). */
function findTask(
  conference: Conference,
  actor: Participant,
  id: Task['id'],
): Result<Task, Refusal> {
  const task = conference.tasks.find((each) => each.id === id);
  return task !== undefined && maySeeTask(task, actor) ? ok(task) : err('unknown-task');
}

export function propose(
  conference: Conference,
  actor: Participant,
  { taskId, terms }: CommandOf<'task:propose'>,
  { now }: CommandContext,
): Decision {
  const state = together(conference);
  if (!state.ok) return state;
  const known = conference.tasks.find((task) => task.id === taskId);
  if (known !== undefined) return known.proposedBy === actor.id ? ok([]) : err('task-id-taken');
  const sound = checkTerms(conference, terms);
  if (!sound.ok) return sound;
  const task: Task = {
    id: taskId,
    terms,
    status: 'proposed',
    proposedBy: actor.id,
    proposedAt: nextProposedAt(conference.tasks, now),
    answer: null,
    report: null,
    replacedBy: null,
    version: 0,
    changed: {},
    rivals: [],
    trail: [],
    settled: null,
  };
  return ok([{ type: 'task:proposed', task }]);
}

export function revise(
  conference: Conference,
  actor: Participant,
  { taskId, seenVersion, changes }: CommandOf<'task:revise'>,
  { now }: CommandContext,
): Decision {
  const state = together(conference);
  if (!state.ok) return state;
  const found = findTask(conference, actor, taskId);
  if (!found.ok) return found;
  const task = found.value;
  if (!mayRevise(task, actor)) return err('not-allowed');
  if (isSettled(task)) return err('task-settled');
  if (seenVersion > task.version) return err('stale-task');
  const terms = { ...task.terms, ...changes };
  const sound = checkTerms(conference, terms);
  if (!sound.ok) return sound;
  return collides(task, actor, changes, seenVersion)
    ? contest(task, { by: actor.id, at: now, changes })
    : apply(task, actor, { terms, changes, now });
}

/** Somebody else changed the same since, or a choice between wordings is already waiting (TA7). */
function collides(
  task: Task,
  actor: Participant,
  changes: Partial<TaskTerms>,
  seenVersion: number,
): boolean {
  const fields = changedFields(task, changes);
  const contested = contestedFields(task);
  const isUndecided = fields.some((field) => contested.has(field));
  const mayChoose = can(actor.role, 'task:record');
  return unseenFields(task, fields, seenVersion).length > 0 || (isUndecided && !mayChoose);
}

function contest(task: Task, rival: TaskRival): Decision {
  const wording = JSON.stringify(rival.changes);
  const isKnown = task.rivals.some(
    (each) => each.by === rival.by && JSON.stringify(each.changes) === wording,
  );
  if (isKnown) return ok([]);
  const rivals = [...task.rivals.filter((each) => each.by !== rival.by), rival];
  return ok([{ type: 'task:contested', task: { ...task, rivals } }]);
}

/** A promise is its owner's: they may change it themselves, but nobody takes over the yes of the owner before (TA6). */
const losesItsYes = (
  fields: readonly (keyof TaskTerms)[],
  { owner }: TaskTerms,
  actor: Participant,
): boolean => fields.includes('owner') || (touchesPromise(fields) && owner !== actor.id);

interface Revision {
  readonly terms: TaskTerms;
  readonly changes: Partial<TaskTerms>;
  readonly now: number;
}

function apply(task: Task, actor: Participant, { terms, changes, now }: Revision): Decision {
  const fields = changedFields(task, changes);
  // Naming a contested field with the value that stands is a choice too: it ends the contest.
  const chosen = new Set(Object.keys(changes));
  const rivals = task.rivals.filter(
    (rival) => !Object.keys(rival.changes).some((field) => chosen.has(field)),
  );
  if (fields.length === 0 && rivals.length === task.rivals.length) return ok([]);
  const version = task.version + 1;
  const change = { version, by: actor.id };
  const changed = { ...task.changed, ...Object.fromEntries(fields.map((f) => [f, change])) };
  const asksAgain = losesItsYes(fields, terms, actor);
  const answered = asksAgain
    ? { status: 'proposed' as const, answer: null }
    : { status: task.status, answer: task.answer };
  const trail = trailOf(task, { at: now, by: actor.id, fields, asksAgain });
  return ok([
    {
      type: 'task:revised',
      task: { ...task, ...answered, terms, version, changed, rivals, trail },
    },
  ]);
}

/** Answers are taken also after closing: an absent owner has a link (design.md 4). */
function answerable(
  conference: Conference,
  actor: Participant,
  id: Task['id'],
): Result<Task, Refusal> {
  if (conference.status === 'preparing') return err('not-open');
  const found = findTask(conference, actor, id);
  if (!found.ok) return found;
  if (!maySpeakFor(found.value, actor)) return err('not-allowed');
  return isSettled(found.value) ? err('task-settled') : found;
}

const answerOf = (task: Task, actor: Participant, now: number, words: string): TaskAnswer => ({
  at: now,
  how: task.terms.owner === actor.id ? 'own' : 'spoken',
  recordedBy: actor.id,
  words,
});

const isUnderWork = (status: TaskStatus): boolean =>
  status === 'in-progress' || status === 'done' || status === 'partly' || status === 'not-done';

function answer(
  task: Task,
  status: 'accepted' | 'accepted-with-help' | 'declined',
  given: TaskAnswer,
): Decision {
  if (isUnderWork(task.status)) return err('task-settled');
  if (task.status === status && task.answer?.words === given.words) return ok([]);
  const type = status === 'declined' ? 'task:declined' : 'task:accepted';
  return ok([{ type, task: { ...task, status, answer: given } }]);
}

export function accept(
  conference: Conference,
  actor: Participant,
  { taskId, withHelp, words }: CommandOf<'task:accept'>,
  { now }: CommandContext,
): Decision {
  const found = answerable(conference, actor, taskId);
  if (!found.ok) return found;
  const status = withHelp ? 'accepted-with-help' : 'accepted';
  return answer(found.value, status, answerOf(found.value, actor, now, words));
}

export function decline(
  conference: Conference,
  actor: Participant,
  { taskId, words }: CommandOf<'task:decline'>,
  { now }: CommandContext,
): Decision {
  const found = answerable(conference, actor, taskId);
  if (!found.ok) return found;
  return answer(found.value, 'declined', answerOf(found.value, actor, now, words));
}

export function report(
  conference: Conference,
  actor: Participant,
  { taskId, status, note }: CommandOf<'task:report'>,
  { now }: CommandContext,
): Decision {
  const found = answerable(conference, actor, taskId);
  if (!found.ok) return found;
  const task = found.value;
  if (task.status === 'proposed' || task.status === 'declined') return err('task-not-agreed');
  if (task.status === status && task.report?.note === note) return ok([]);
  const reported = { ...task, status, report: { at: now, by: actor.id, note } };
  return ok([{ type: 'task:reported', task: reported }]);
}

export function withdraw(
  conference: Conference,
  actor: Participant,
  { taskId, replacedBy }: CommandOf<'task:withdraw'>,
  { now }: CommandContext,
): Decision {
  const state = together(conference);
  if (!state.ok) return state;
  const found = findTask(conference, actor, taskId);
  if (!found.ok) return found;
  const task = found.value;
  if (!mayWithdraw(task, actor)) return err('not-allowed');
  if (isSettled(task)) return ok([]);
  if (replacedBy !== null) {
    const successor = findTask(conference, actor, replacedBy);
    if (!successor.ok || replacedBy === taskId) return err('unknown-task');
  }
  const status = replacedBy === null ? 'withdrawn' : 'replaced';
  const settled = { at: now, by: actor.id };
  return ok([{ type: 'task:withdrawn', task: { ...task, status, replacedBy, settled } }]);
}
