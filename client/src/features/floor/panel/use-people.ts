import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import { useConference } from '../../../connection/conference-context.tsx';

/** The people of a list, in its order. */
export function usePeople(ids: readonly ParticipantId[]): readonly Participant[] {
  const conference = useConference();
  return ids.flatMap((id) => findParticipant(conference, id) ?? []);
}
