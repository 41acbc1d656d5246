import { err, ok, type Result } from '../../result.ts';
import { can } from '../permissions.ts';
import { isTheirPart } from '../scope/taking-part.ts';
import type { CommandOf } from './commands.ts';
import { type Conference, findParticipant } from './conference.ts';
import type { ConferenceEvent } from './events.ts';
import { isPresent, type Participant } from './participant.ts';
import type { Refusal } from './refusals.ts';

type Decision = Result<readonly ConferenceEvent[], Refusal>;

/** The person a command is about, if the actor may speak for them. */
function subject(
  conference: Conference,
  actor: Participant,
  id: Participant['id'],
): Result<Participant, Refusal> {
  if (id !== actor.id && !can(actor.role, 'participant:record')) return err('not-allowed');
  const person = findParticipant(conference, id);
  if (person === undefined) return err('unknown-person');
  // Somebody heard apart for safety, or put out, is never brought into the meeting by a slip of the hand.
  return person.attendance === 'invited' ? ok(person) : err('not-allowed');
}

/** Names compared as people hear them: without case, diacritics and spacing. */
export const heard = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();

/** A caret must not carry somebody else's name (design.md 2, principle 4). */
function isTaken(conference: Conference, person: Participant, callName: string): boolean {
  const wanted = heard(callName);
  return conference.participants.some(
    (other) =>
      other.id !== person.id && (heard(other.callName) === wanted || heard(other.name) === wanted),
  );
}

function nextArrivalOrder(conference: Conference, person: Participant): number | null {
  if (person.role === 'screen') return null;
  if (person.arrivalOrder !== null) return person.arrivalOrder;
  return conference.participants.filter((each) => each.arrivalOrder !== null).length;
}

export function comeBack(
  conference: Conference,
  actor: Participant,
  command: CommandOf<'participant:return'>,
): Decision {
  const found = subject(conference, actor, command.participantId);
  if (!found.ok) return found;
  if (conference.status === 'closed') return err('already-closed');
  const person = found.value;
  // They come in by themselves when their part begins (SC2).
  if (!isTheirPart(conference, person)) return person.id === actor.id ? ok([]) : err('not-now');
  const callName = command.callName?.trim() || person.callName;
  if (callName !== person.callName && isTaken(conference, person, callName)) {
    return err('name-taken');
  }
  if (person.place === command.place && person.callName === callName) return ok([]);
  const arrivalOrder = nextArrivalOrder(conference, person);
  const { place, participantId } = command;
  return ok([{ type: 'participant:arrived', participantId, place, callName, arrivalOrder }]);
}

export function stepOut(
  conference: Conference,
  actor: Participant,
  { participantId }: CommandOf<'participant:step-out'>,
): Decision {
  const found = subject(conference, actor, participantId);
  if (!found.ok) return found;
  if (conference.status === 'closed') return err('already-closed');
  return isPresent(found.value) ? ok([{ type: 'participant:stepped-out', participantId }]) : ok([]);
}

/** Also in a closed conference: whoever opens the plan afterwards is asked as well. */
export function promise(
  conference: Conference,
  actor: Participant,
  { participantId, confidentiality }: CommandOf<'participant:promise'>,
): Decision {
  const found = subject(conference, actor, participantId);
  if (!found.ok) return found;
  const { given, alone } = found.value.confidentiality ?? {};
  const isSame = given === confidentiality.given && alone === confidentiality.alone;
  return ok(isSame ? [] : [{ type: 'participant:promised', participantId, confidentiality }]);
}
