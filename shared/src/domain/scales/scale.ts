import type { ParticipantId, ScaleId } from '../../ids.ts';

/** From 0 to 10, as people know it from the method. */
export const highestValue = 10;

export interface ScaleAnswer {
  /** Null in the copy of whoever is not told. */
  readonly by: ParticipantId | null;
  /** Who wrote it down for them. */
  readonly recordedBy: ParticipantId | null;
  /** A whole number from 0 to 10; null: "I don't know", an answer like any other. */
  readonly value: number | null;
}

/** Who may answer now: the family, then everybody, then nobody any more. */
export const scalePhases = ['family', 'everyone', 'revealed'] as const;
export type ScalePhase = (typeof scalePhases)[number];

/** A question that each person answers by a number (domain.md 3.2, 6). */
export interface Scale {
  readonly id: ScaleId;
  readonly question: string;
  /** What 0 means, and what 10 means. */
  readonly low: string;
  readonly high: string;
  /** ms since the epoch. */
  readonly askedAt: number;
  readonly phase: ScalePhase;
  /** In a copy only one's own and those one wrote down, until they are revealed. */
  readonly answers: readonly ScaleAnswer[];
  /** Of all that were given. */
  readonly count: number;
  /** The group wants to see whose answer is whose. */
  readonly isNamed: boolean;
}

/** The one question that waits for answers, if any: there is never a second one (SL1). */
export const askedScale = (scales: readonly Scale[]): Scale | undefined =>
  scales.find(({ phase }) => phase !== 'revealed');
