import type { ParticipantId } from '../../ids.ts';
import { err, ok, type Result } from '../../result.ts';
import { can } from '../permissions.ts';
import type { CommandOf } from './commands.ts';
import { type ConferenceCore, findParticipant } from './conference.ts';
import type { Contact } from './contact.ts';
import type { ConferenceEvent } from './events.ts';
import { isPerson, type Participant } from './participant.ts';
import type { Refusal } from './refusals.ts';

/** The organiser of all, everybody their own (CT1). */
export const mayKnowContact = (participantId: ParticipantId, viewer: Participant): boolean =>
  participantId === viewer.id || can(viewer.role, 'contact:manage');

const contactOf = ({ contacts }: ConferenceCore, id: ParticipantId): Contact =>
  contacts.find(({ participantId }) => participantId === id) ?? {
    participantId: id,
    phone: '',
    email: '',
  };

export function setContact(
  conference: ConferenceCore,
  { participantId, phone, email }: CommandOf<'contact:set'>,
): Result<readonly ConferenceEvent[], Refusal> {
  const person = findParticipant(conference, participantId);
  if (person === undefined || !isPerson(person)) return err('unknown-person');
  const known = contactOf(conference, participantId);
  if (known.phone === phone && known.email === email) return ok([]);
  return ok([{ type: 'contact:changed', contact: { participantId, phone, email } }]);
}

/** In the order in which they became known; nothing is kept of a person of whom nothing is known any more. */
export function withContact(contacts: readonly Contact[], contact: Contact): readonly Contact[] {
  const others = contacts.filter(({ participantId }) => participantId !== contact.participantId);
  return contact.phone === '' && contact.email === '' ? others : [...others, contact];
}
