import type { Conference } from '../conference/conference.ts';
import type { ConferenceEvent } from '../conference/events.ts';
import { isPresent, type Participant } from '../conference/participant.ts';
import { isFamily, isFamilyTime } from '../family-time/family-time.ts';
import { can } from '../permissions.ts';
import { readsPlan, takesPart } from '../scope/taking-part.ts';
import { askedScale, type Scale } from './scale.ts';

/** Those here who have a say now, in the order of the guest list. */
export const peopleToAsk = (conference: Conference): readonly Participant[] =>
  conference.participants.filter(
    (person) =>
      isPresent(person) &&
      can(person.role, 'poll:answer') &&
      readsPlan(person) &&
      takesPart(conference, person),
  );

/** Whether the family has its turn first: not where nobody of it is here (SL2). */
export const firstPhase = (conference: Conference): Scale['phase'] =>
  peopleToAsk(conference).some(isFamily) ? 'family' : 'everyone';

/**
 * What follows from the last answer, or from the leaving of who had not answered: the others' turn after the family's,
 * and then the reveal (SL2, SL4). Nothing while the family is by itself: its coming and going is its own.
 */
export function scaleTurns(conference: Conference): readonly ConferenceEvent[] {
  const isTogether = conference.status === 'live' || conference.status === 'paused';
  const scale = askedScale(conference.scales);
  if (scale === undefined || !isTogether || isFamilyTime(conference)) return [];
  const asked = peopleToAsk(conference);
  const isWaiting = (person: Participant) => !scale.answers.some(({ by }) => by === person.id);
  const waiting = asked.filter(isWaiting);
  const { id: scaleId } = scale;
  const opened =
    scale.phase === 'family' && !waiting.some(isFamily)
      ? [{ type: 'scale:opened', scaleId } as const]
      : [];
  const isComplete = scale.count > 0 && waiting.length === 0;
  return isComplete ? [...opened, { type: 'scale:revealed', scaleId }] : opened;
}
