import type { ParticipantId } from '../../ids.ts';
import { err, ok, type Result } from '../../result.ts';
import { type Capability, can } from '../permissions.ts';
import { type Conference, findParticipant } from './conference.ts';
import type { Participant } from './participant.ts';
import type { Refusal } from './refusals.ts';

/** Whose word it is, and who wrote it down for them; null where they did so themselves. */
export interface Speaker {
  readonly person: Participant;
  readonly recordedBy: ParticipantId | null;
}

/** For people without a device it is who keeps the attendance; for a child also who stands by them. */
export const mayWriteFor = (actor: Participant, person: Participant): boolean =>
  actor.supports === person.id || (can(actor.role, 'participant:record') && !person.hasDevice);

/** The person a word is of, if they have a say in this and the actor may write it down. */
export function speakerOf(
  conference: Conference,
  actor: Participant,
  onBehalfOf: ParticipantId | null,
  say: Capability,
): Result<Speaker, Refusal> {
  if (onBehalfOf === null || onBehalfOf === actor.id) {
    return can(actor.role, say) ? ok({ person: actor, recordedBy: null }) : err('not-allowed');
  }
  const person = findParticipant(conference, onBehalfOf);
  if (person === undefined || person.attendance === 'separate') {
    return err('unknown-person');
  }
  return mayWriteFor(actor, person) && can(person.role, say)
    ? ok({ person, recordedBy: actor.id })
    : err('not-allowed');
}
