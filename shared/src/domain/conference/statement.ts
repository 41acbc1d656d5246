import type { ParticipantId } from '../../ids.ts';

/** What somebody who is heard apart said, word for word (domain.md 2.4). */
export interface Statement {
  readonly participantId: ParticipantId;
  readonly text: string;
  readonly recordedBy: ParticipantId;
  readonly at: number;
}

/** What that person is to be told: their own export begins with it. */
export interface Share {
  readonly participantId: ParticipantId;
  readonly text: string;
  readonly sharedBy: ParticipantId;
  readonly at: number;
}
