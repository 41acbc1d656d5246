import type { ParticipantId } from '@opora/shared/ids.ts';
import type { ConferenceRoom } from '../conferences/conference-room.ts';
import type { RateLimit } from '../limits/rate-limit.ts';

/** What one connection may do: its person is known from the session, never from a payload. */
export interface CommandSource {
  readonly room: ConferenceRoom;
  readonly actor: ParticipantId;
  readonly rateLimit: RateLimit;
  /** Asked again when a command's turn has come: the session may have ended meanwhile. */
  readonly isStillIn: () => boolean;
}
