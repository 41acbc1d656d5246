import type { Conference } from '@opora/shared/domain/conference/conference.ts';
import { documentLimits } from '@opora/shared/protocol/document-messages.ts';
import type { ConferenceRoom } from '../conferences/conference-room.ts';
import type { RoomRegistry } from '../conferences/room-registry.ts';

/** What a conference was a moment ago: writing that is under way was allowed then (GA8). */
export interface RecentStates {
  /** States that were true within the last `penGraceMs`, without the present one. */
  of(room: ConferenceRoom): readonly Conference[];
}

interface PastState {
  readonly state: Conference;
  /** ms since the epoch; it was true until then. */
  readonly until: number;
}

export function createRecentStates(rooms: RoomRegistry, now: () => number): RecentStates {
  const past = new WeakMap<ConferenceRoom, readonly PastState[]>();

  const recentOf = (room: ConferenceRoom): readonly PastState[] => {
    const since = now() - documentLimits.penGraceMs;
    return (past.get(room) ?? []).filter(({ until }) => until > since);
  };

  rooms.listen((room, { before }) => {
    past.set(room, [...recentOf(room), { state: before, until: now() }]);
  });
  return { of: (room) => recentOf(room).map(({ state }) => state) };
}
