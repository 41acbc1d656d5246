import type { Release } from '../../circles/release.ts';
import type { Conference } from '../../conference/conference.ts';
import { isPresent, type Participant } from '../../conference/participant.ts';
import { isStanding } from '../task.ts';
import { loadOf } from '../task-load.ts';
import { mayHoldTasks } from '../task-terms.ts';
import { type Around, type TaskHint, taskHints } from './task-hints.ts';

/** What may be worth a question about the tasks as a whole. */
export type MeetingHint =
  | {
      readonly kind: 'load';
      readonly person: Participant;
      readonly owns: number;
      /** Tasks that stand, of everybody. */
      readonly standing: number;
    }
  /** A professional who is here and has no part in any task. */
  | { readonly kind: 'no-task'; readonly person: Participant }
  | { readonly kind: 'wish'; readonly release: Release };

export type Hint = TaskHint | MeetingHint;

/** Fewer say nothing about how they are shared out. */
const fewestTasks = 3;

/** Half of all, and more than anybody else: "Jitka má 4 z 8 úkolů" (domain.md 9.1.5 row 29). */
export function loadHint({ tasks, participants }: Conference): MeetingHint | null {
  const standing = tasks.filter(isStanding).length;
  const [first, second] = loadOf(tasks, participants).toSorted(
    (one, other) => other.owns - one.owns,
  );
  if (standing < fewestTasks || first === undefined) return null;
  const isMost = first.owns * 2 >= standing && first.owns > (second?.owns ?? 0);
  return isMost ? { kind: 'load', person: first.person, owns: first.owns, standing } : null;
}

/** Who has a task, and which wish has an answer, is asked once the stage about tasks has begun. */
const hasReachedTasks = ({ agenda, times }: Conference): boolean =>
  agenda.some(({ id, shows }) => shows === 'tasks' && times[id] !== undefined);

function withoutTask({ tasks, participants }: Conference): readonly MeetingHint[] {
  const busy = new Set(loadOf(tasks, participants).map(({ person }) => person.id));
  return participants
    .filter((person) => person.role === 'professional' && isPresent(person))
    .filter((person) => mayHoldTasks(person) && !busy.has(person.id))
    .map((person) => ({ kind: 'no-task', person }));
}

const withoutAnswer = ({ releases }: Conference): readonly MeetingHint[] =>
  releases
    .filter(({ answers }) => answers.length === 0)
    .map((release) => ({ kind: 'wish', release }));

/** Looks only at what is in the given copy, so nobody is told of what they may not see (TK3, TK5). */
export function meetingHints(around: Around): readonly Hint[] {
  const { conference } = around;
  const load = loadHint(conference);
  return [
    ...conference.tasks.flatMap((task) => taskHints(task, around)),
    ...(load === null ? [] : [load]),
    ...(hasReachedTasks(conference)
      ? [...withoutTask(conference), ...withoutAnswer(conference)]
      : []),
  ];
}

/** Names what the hint is about. A hint that was put aside comes back when that has changed (TK10). */
export function hintKey(hint: Hint): string {
  switch (hint.kind) {
    case 'load':
      return `load ${hint.person.id} ${hint.owns}/${hint.standing}`;
    case 'no-task':
      return `no-task ${hint.person.id}`;
    case 'wish':
      return `wish ${hint.release.id}`;
    default:
      return `${hint.kind} ${hint.task.id} ${hint.task.version}`;
  }
}
