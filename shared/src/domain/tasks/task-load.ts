import type { ParticipantId } from '../../ids.ts';
import type { Participant } from '../conference/participant.ts';
import { isStanding, type Task } from './task.ts';

/** How many standing tasks somebody answers for, and at how many of others they are named as a helper. */
export interface TaskLoad {
  readonly person: Participant;
  readonly owns: number;
  readonly helps: number;
}

/** Whoever has a part in any task, in the order of the guest list: a count is no ranking (TK6). */
export function loadOf(
  tasks: readonly Task[],
  participants: readonly Participant[],
): readonly TaskLoad[] {
  const standing = tasks.filter(isStanding);
  const count = (has: (task: Task) => boolean): number => standing.filter(has).length;
  return participants
    .map((person) => ({
      person,
      owns: count(({ terms }) => terms.owner === person.id),
      helps: count((task) => isHelper(task, person.id)),
    }))
    .filter(({ owns, helps }) => owns + helps > 0);
}

const isHelper = ({ terms }: Task, id: ParticipantId): boolean =>
  terms.owner !== id && terms.with.includes(id);
