import { err, ok, type Result } from '../../result.ts';
import { can } from '../permissions.ts';
import type { CommandOf } from './commands.ts';
import { type Conference, findParticipant } from './conference.ts';
import type { ConferenceEvent } from './events.ts';
import type { Participant } from './participant.ts';
import type { Refusal } from './refusals.ts';

type Decision = Result<readonly ConferenceEvent[], Refusal>;

/** Whoever lets people in stays when the room is cleared. */
export const keepsTheDoor = ({ role }: Participant): boolean => can(role, 'participant:admit');

/** The person, where they may be let in at all: who is heard apart for safety never may (AD4). */
function guest(conference: Conference, id: Participant['id']): Result<Participant, Refusal> {
  const person = findParticipant(conference, id);
  return person === undefined || person.attendance === 'separate'
    ? err('unknown-person')
    : ok(person);
}

/** The organiser answers for the conference, and nobody puts themselves out by a slip of the hand (AD2). */
export function dismiss(
  conference: Conference,
  actor: Participant,
  { participantId }: CommandOf<'participant:dismiss'>,
): Decision {
  const person = guest(conference, participantId);
  if (!person.ok) return person;
  if (participantId === actor.id || person.value.role === 'organiser') return err('not-allowed');
  if (person.value.attendance === 'dismissed') return ok([]);
  return ok([{ type: 'participant:dismissed', participantId }]);
}

export function admit(
  conference: Conference,
  { participantId }: CommandOf<'participant:admit'>,
): Decision {
  const person = guest(conference, participantId);
  if (!person.ok) return person;
  if (person.value.attendance === 'invited') return ok([]);
  return ok([{ type: 'participant:admitted', participantId }]);
}

export const setAdmission = (
  conference: Conference,
  { admission }: CommandOf<'admission:set'>,
): Decision =>
  ok(conference.admission === admission ? [] : [{ type: 'admission:changed', admission }]);
