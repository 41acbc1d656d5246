import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';

/** Answers after a meeting, added up. Who has answered is kept apart from them, and neither with a time. */
export interface FeedbackStore {
  /** JSON, sealed on the disk; undefined where nobody has answered. */
  read(id: ConferenceId): Promise<string | undefined>;
  hasAnswered(id: ConferenceId, person: ParticipantId): Promise<boolean>;
  /** Puts the sums in the place of those before and remembers the person, in one step; rejects if they answered before. */
  write(id: ConferenceId, person: ParticipantId, body: string): Promise<void>;
}
