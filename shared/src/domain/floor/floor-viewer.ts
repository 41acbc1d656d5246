import type { ParticipantId } from '../../ids.ts';
import type { Conference } from '../conference/conference.ts';
import type { Participant } from '../conference/participant.ts';
import { isFamilyTime } from '../family-time/family-time.ts';
import type { Floor, Sign } from './floor.ts';
import { listenersOf, roundOrder } from './floor-people.ts';

/** What the leader alone is told; gone with the stage, never kept (FL6, FL7). */
export interface LeaderFloor {
  /** Those not heard yet, the oldest first. */
  readonly signs: readonly Omit<Sign, 'isHeard'>[];
  /** In the order of a round. */
  readonly notYetSpoken: readonly ParticipantId[];
}

/** The floor as one person may see it. */
export interface FloorView {
  readonly speaking: ParticipantId | null;
  readonly queue: readonly ParticipantId[];
  readonly round: readonly ParticipantId[] | null;
  readonly ownSigns: readonly Omit<Sign, 'by'>[];
  /** Null for everybody but the leader. */
  readonly leader: LeaderFloor | null;
}

export const quietView: FloorView = {
  speaking: null,
  queue: [],
  round: null,
  ownSigns: [],
  leader: null,
};

/**
 * `connected`: who has a live connection. While the family is by itself everybody sees one and the same empty floor:
 * that somebody left it would tell that they went (FL8).
 */
export function floorFor(
  floor: Floor,
  conference: Conference,
  connected: readonly ParticipantId[],
  viewer: Participant,
): FloorView {
  const isUnderway = conference.status === 'live' || conference.status === 'paused';
  if (!isUnderway || isFamilyTime(conference)) return quietView;
  const listens = listenersOf(conference, connected).some(({ id }) => id === viewer.id);
  const { speaking, queue, round } = floor;
  return {
    speaking,
    queue,
    round,
    ownSigns: floor.signs
      .filter(({ by }) => by === viewer.id)
      .map(({ kind, isHeard }) => ({ kind, isHeard })),
    leader: listens ? leaderFloor(floor, conference) : null,
  };
}

function leaderFloor({ signs, spoken, speaking }: Floor, conference: Conference): LeaderFloor {
  return {
    signs: signs.filter(({ isHeard }) => !isHeard).map(({ by, kind }) => ({ by, kind })),
    notYetSpoken: roundOrder(conference).filter((id) => id !== speaking && !spoken.includes(id)),
  };
}
