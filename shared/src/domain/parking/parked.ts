import type { ParkingId, ParticipantId } from '../../ids.ts';

export const resolutions = ['task', 'next-time', 'settled'] as const;

/** What became of something that was put aside. */
export interface Resolution {
  readonly how: (typeof resolutions)[number];
  /** May be empty. */
  readonly note: string;
  readonly by: ParticipantId;
}

/** Something put aside so that it is not forgotten. */
export interface Parked {
  readonly id: ParkingId;
  readonly text: string;
  readonly addedBy: ParticipantId;
  /** ms since the epoch. */
  readonly at: number;
  /** Null while it waits. */
  readonly resolution: Resolution | null;
}

export const withResolution = (
  parking: readonly Parked[],
  id: ParkingId,
  resolution: Resolution | null,
): readonly Parked[] => parking.map((each) => (each.id === id ? { ...each, resolution } : each));
