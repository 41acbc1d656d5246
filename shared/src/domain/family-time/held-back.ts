import type { Conference } from '../conference/conference.ts';
import type { Participant } from '../conference/participant.ts';
import { type FamilyTime, standingOf } from './family-state.ts';
import { isFamily, isFamilyTime } from './family-time.ts';

/** Whether coming and going of this person is the family's own business now. */
export const isHeldBack = (conference: Conference, person: Participant): boolean =>
  isFamilyTime(conference) && isFamily(person);

/** Remembers how a person stands for the others, before something about them changes for the first time. */
export function holdBack(conference: Conference, id: Participant['id']): FamilyTime {
  const { familyTime, participants } = conference;
  const person = participants.find((each) => each.id === id);
  const { heldBack } = familyTime;
  if (heldBack === null || person === undefined || !isHeldBack(conference, person)) {
    return familyTime;
  }
  if (heldBack.some((each) => each.id === id)) return familyTime;
  return { ...familyTime, heldBack: [...heldBack, standingOf(person)] };
}
