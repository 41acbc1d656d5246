import type { ParticipantId } from '../../ids.ts';
import type { Conference, ConferenceCore } from '../conference/conference.ts';
import type { Participant } from '../conference/participant.ts';
import { type Capability, can } from '../permissions.ts';

/** Whom the guest list names: the first facilitator, else the organiser. */
function named({ participants }: ConferenceCore): ParticipantId | null {
  const first = (role: Participant['role']) =>
    participants.find((person) => person.role === role && person.attendance !== 'separate');
  return (first('facilitator') ?? first('organiser'))?.id ?? null;
}

export const originalOf = (conference: ConferenceCore): ParticipantId | null =>
  conference.facilitation.original ?? named(conference);

export const holderOf = (conference: ConferenceCore): ParticipantId | null =>
  conference.facilitation.holder ?? originalOf(conference);

/** Whether a person may be the one who leads: never a child, never family (LE3). */
export const mayHold = ({ role, attendance, hasDevice }: Participant): boolean =>
  can(role, 'facilitation:hold') && attendance === 'invited' && hasDevice;

/** The one test for leading. Until the opening those lead as well who prepare the conference (LE1). */
export const leads = (conference: Conference, { id, role }: Participant): boolean =>
  holderOf(conference) === id ||
  (conference.status === 'preparing' && can(role, 'conference:lead'));

/** Stopped because the one who led had no connection, and until somebody who leads goes on: no break (LE5). */
export const waitsForHolder = (conference: Conference): boolean =>
  conference.status === 'paused' && conference.facilitation.lastVacatedAt === conference.pausedAt;

/** What a person may do at all: by their role, and leading by the lease. */
export const mayUse = (
  conference: Conference,
  person: Participant,
  capability: Capability,
): boolean =>
  capability === 'conference:lead' ? leads(conference, person) : can(person.role, capability);
