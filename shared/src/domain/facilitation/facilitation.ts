import type { ParticipantId } from '../../ids.ts';

/**
 * Leading is a lease that passes from one person to another, not a role and not a connection (design.md 4). What the guest
 * list says needs no event, so both ids are null until leading passes for the first time.
 */
export interface Facilitation {
  /** Read it with `holderOf`. */
  readonly holder: ParticipantId | null;
  /** Who led at the opening, and may take it back. Read it with `originalOf`. */
  readonly original: ParticipantId | null;
  readonly deputy: ParticipantId | null;
  /** Grows each time leading passes; whoever wants it names the one they saw. */
  readonly epoch: number;
  /** Since when leading is offered to others, as the holder's connection is gone: ms since the epoch. */
  readonly vacantSince: number | null;
  /** When it was last offered: ms since the epoch. Tells such a stop from a break (`waitsForHolder`). */
  readonly lastVacatedAt: number | null;
  /** Who asked for it while it is offered, in their order. */
  readonly asking: readonly ParticipantId[];
}

export const noFacilitation: Facilitation = {
  holder: null,
  original: null,
  deputy: null,
  epoch: 0,
  vacantSince: null,
  lastVacatedAt: null,
  asking: [],
};
