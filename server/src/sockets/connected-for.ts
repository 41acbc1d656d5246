import { type Conference, findParticipant } from '@opora/shared/domain/conference/conference.ts';
import { isPerson, type Participant } from '@opora/shared/domain/conference/participant.ts';
import { isFamily, isFamilyTime } from '@opora/shared/domain/family-time/family-time.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';

/**
 * Of those with a live connection, whom this viewer is told of. The shared screen is not somebody who is here, and
 * while the family is by itself the others hear nothing of it (FT3).
 */
export function connectedFor(
  conference: Conference,
  connected: readonly ParticipantId[],
  viewer: Participant,
): readonly ParticipantId[] {
  const isHidden = (person: Participant) =>
    isFamilyTime(conference) && isFamily(person) && !isFamily(viewer);
  return connected.filter((id) => {
    const person = findParticipant(conference, id);
    return person !== undefined && isPerson(person) && !isHidden(person);
  });
}
