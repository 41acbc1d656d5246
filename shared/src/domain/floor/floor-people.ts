import type { ParticipantId } from '../../ids.ts';
import type { Conference } from '../conference/conference.ts';
import { isPerson, isPresent, type Participant } from '../conference/participant.ts';
import { leads } from '../facilitation/leads.ts';
import { isFamily } from '../family-time/family-time.ts';
import { can } from '../permissions.ts';
import type { Role } from '../roles.ts';
import { takesPart } from '../scope/taking-part.ts';

/** Whether this person may ask for the floor for others, and note that they have spoken. */
export const recordsFloor = (conference: Conference, person: Participant): boolean =>
  leads(conference, person) || can(person.role, 'participant:record');

/** Whether this person answers private calls: whoever leads, and the organiser in their place (FL7). */
export const hearsSigns = (conference: Conference, person: Participant): boolean =>
  leads(conference, person) || standsIn(person);

const standsIn = ({ role }: Participant): boolean => can(role, 'facilitation:arrange');

/** Whether this person can have the floor: in the meeting, whether or not their line holds. */
export const isOnFloor = (conference: Conference, person: Participant): boolean =>
  isPerson(person) && isPresent(person) && takesPart(conference, person);

/** Those whom a conference is to hear. Who leads, writes down, interprets or watches is not waited for. */
const voices: ReadonlySet<Role> = new Set([
  'organiser',
  'child',
  'parent',
  'relative',
  'support-person',
  'professional',
]);

/** The family first, then who is remote and easily passed over, then the others (meeting-craft.md, rank 13). */
const rankInRound = (person: Participant): number => {
  if (isFamily(person)) return 0;
  return person.place === 'remote' ? 1 : 2;
};

/** Everybody whose turn comes in a round; within a group by their arrival, so that nobody is "the main" parent (R19). */
export const roundOrder = (conference: Conference): readonly ParticipantId[] =>
  conference.participants
    .filter((person) => isOnFloor(conference, person) && voices.has(person.role))
    .toSorted(
      (one, other) =>
        rankInRound(one) - rankInRound(other) ||
        (one.arrivalOrder ?? 0) - (other.arrivalOrder ?? 0),
    )
    .map(({ id }) => id);

/**
 * Who hears what is for the leader alone: whoever leads, and the organiser where that one has no connection (FL7). Empty
 * where neither has one.
 */
export function listenersOf(
  conference: Conference,
  connected: readonly ParticipantId[],
): readonly Participant[] {
  const here = conference.participants.filter(
    (person) => takesPart(conference, person) && connected.includes(person.id),
  );
  const leaders = here.filter((person) => leads(conference, person));
  return leaders.length > 0 ? leaders : here.filter(standsIn);
}
