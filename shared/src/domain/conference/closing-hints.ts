import { type AskedPerson, askedPeople } from '../agreement/asked-people.ts';
import type { Release } from '../circles/release.ts';
import type { Parked } from '../parking/parked.ts';
import type { Role } from '../roles.ts';
import { isStanding, type Task } from '../tasks/task.ts';
import type { Conference } from './conference.ts';
import { isPerson, isPresent } from './participant.ts';

/** What is worth a look before closing. It hinders nobody: closing stays a decision of people. */
export interface ClosingHints {
  /** Tasks that stand without a date, in their order. */
  readonly withoutDate: readonly Task[];
  /** Tasks to which their owner has not said yes or no, in their order. */
  readonly withoutAnswer: readonly Task[];
  /** What was put aside and not come back to, in its order. */
  readonly parked: readonly Parked[];
  /** No one is in the attendance but those who lead and write. */
  readonly isNobodyPresent: boolean;
  /** Nobody was asked what they say to the plan. */
  readonly isNobodyAsked: boolean;
  /** Who is here and has not said it, the family first; empty as long as nobody was asked. */
  readonly withoutVoice: readonly AskedPerson[];
  /** Sentences of children to which no adult has answered, in their order. */
  readonly withoutReply: readonly Release[];
}

/** They are there whenever somebody can close, and say nothing about who else came. */
const staff: ReadonlySet<Role> = new Set(['facilitator', 'scribe']);

/** Looks only at what is in the given copy, so nobody is told of a task they may not see (VI2). */
export function closingHints(conference: Conference): ClosingHints {
  const { tasks, participants, voices, releases, parking } = conference;
  const standing = tasks.filter(isStanding);
  const isNobodyAsked = voices.length === 0;
  const silent = askedPeople(conference).filter(
    ({ person, voice }) => voice === null && isPresent(person),
  );
  return {
    withoutDate: standing.filter((task) => task.terms.due === null),
    withoutAnswer: standing.filter((task) => task.status === 'proposed'),
    parked: parking.filter(({ resolution }) => resolution === null),
    isNobodyPresent: !participants.some(
      (person) => isPerson(person) && isPresent(person) && !staff.has(person.role),
    ),
    isNobodyAsked,
    withoutVoice: isNobodyAsked ? [] : silent,
    withoutReply: releases.filter(({ answers }) => answers.length === 0),
  };
}
