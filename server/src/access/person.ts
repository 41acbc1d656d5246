import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';

/** Who a connection or request speaks for. Everything else about them comes from the conference. */
export interface Person {
  readonly conferenceId: ConferenceId;
  readonly participantId: ParticipantId;
}

export const isSamePerson = (one: Person, other: Person): boolean =>
  one.conferenceId === other.conferenceId && one.participantId === other.participantId;
