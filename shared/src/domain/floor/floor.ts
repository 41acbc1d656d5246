import type { ParticipantId } from '../../ids.ts';

/** What somebody tells the leader alone, without having to say it aloud. */
export const signKinds = ['not-understood', 'need-break', 'want-to-say', 'more-time'] as const;
export type SignKind = (typeof signKinds)[number];

export interface Sign {
  readonly by: ParticipantId;
  readonly kind: SignKind;
  /** The leader has taken notice of it. */
  readonly isHeard: boolean;
}

/**
 * Who speaks, who wants to and who needs something. Presence, so it is in the memory of the server and nowhere else
 * (FL1). It holds only people who are in the meeting now (FL4).
 */
export interface Floor {
  readonly speaking: ParticipantId | null;
  /** Those who asked, the first to ask first; never who is speaking. Ids unique. */
  readonly queue: readonly ParticipantId[];
  /** Whose turn in the round is still to come, in order; null where there is no round. */
  readonly round: readonly ParticipantId[] | null;
  /** Whose turn to speak in this stage is over. Ids unique. */
  readonly spoken: readonly ParticipantId[];
  /** At most one of a kind from a person, the oldest first. */
  readonly signs: readonly Sign[];
}

export const quietFloor: Floor = {
  speaking: null,
  queue: [],
  round: null,
  spoken: [],
  signs: [],
};
