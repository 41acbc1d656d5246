import { type Conference, findParticipant } from '../conference/conference.ts';
import { keepsTheDoor } from '../conference/door.ts';
import type { RecordedEvent } from '../conference/events.ts';
import type { Participant } from '../conference/participant.ts';
import { type FamilyTime, standingForOthers } from './family-state.ts';
import { isFamily } from './family-time.ts';
import { isHeldBack } from './held-back.ts';

export const familyTimeFor = ({ familyTime }: Conference, viewer: Participant): FamilyTime => ({
  coordinatorCalledAt: keepsTheDoor(viewer) ? familyTime.coordinatorCalledAt : null,
  heldBack: null,
});

/** A person as the viewer may see that they came or went: the family at once, the others when it is over. */
export const asFamilyTells = (
  { familyTime }: Conference,
  person: Participant,
  viewer: Participant,
): Participant => (isFamily(viewer) ? person : standingForOthers(familyTime, person));

/** Coming and going of the family in its own time (FT3). */
export function isForFamilyAlone(event: RecordedEvent, before: Conference): boolean {
  if (
    event.type !== 'participant:arrived' &&
    event.type !== 'participant:stepped-out' &&
    event.type !== 'participant:promised'
  ) {
    return false;
  }
  const person = findParticipant(before, event.participantId);
  return person !== undefined && isHeldBack(before, person);
}
