import type { Conference } from '@opora/shared/domain/conference/conference.ts';
import type { ConferenceEvent } from '@opora/shared/domain/conference/events.ts';
import { vacate, withdrawOffer } from '@opora/shared/domain/facilitation/facilitation-decider.ts';
import { holderOf } from '@opora/shared/domain/facilitation/leads.ts';
import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';
import type { ConferenceRoom } from '../conferences/conference-room.ts';
import type { RoomRegistry } from '../conferences/room-registry.ts';
import type { Logger } from '../observability/logger.ts';
import type { ConnectedPeople } from '../sockets/connected-people.ts';

/** Runs something once, after so many ms; returns the way to call it off. */
export type Schedule = (ms: number, run: () => void) => () => void;

const usualGraceMs = 30_000;

const byTimer: Schedule = (ms, run) => {
  const timer = setTimeout(run, ms);
  timer.unref();
  return () => clearTimeout(timer);
};

interface HolderWatchOptions {
  readonly rooms: Pick<RoomRegistry, 'find'>;
  readonly people: Pick<ConnectedPeople, 'of'>;
  readonly now: () => number;
  readonly logger: Logger;
  readonly graceMs?: number | undefined;
  readonly schedule?: Schedule | undefined;
}

/**
 * Pauses a conference whose holder has had no connection for the grace, and withdraws the offer when they are back (LE5).
 * Kept in memory only: after a restart nobody is connected, and the grace begins when the first person is back.
 */
export interface HolderWatch {
  /** After everything that may have changed who leads, what the conference does, or who is connected. */
  look(room: ConferenceRoom): void;
  forget(conference: ConferenceId): void;
  /** Resolves once nothing is under way; from then on nothing is watched. */
  close(): Promise<void>;
}

interface Absence {
  readonly holder: ParticipantId;
  /** ms since the epoch. */
  readonly since: number;
  readonly callOff: () => void;
}

export function createHolderWatch(options: HolderWatchOptions): HolderWatch {
  const { rooms, people, now, logger, graceMs = usualGraceMs, schedule = byTimer } = options;
  const absences = new Map<ConferenceId, Absence>();
  const running = new Set<Promise<void>>();
  let isClosed = false;

  const isConnected = (id: ConferenceId, person: ParticipantId): boolean =>
    people.of(id).includes(person);

  function forget(id: ConferenceId): void {
    absences.get(id)?.callOff();
    absences.delete(id);
  }

  /** An absence that goes on keeps its beginning; an announced break is waited for. */
  function waitFor(id: ConferenceId, holder: ParticipantId, state: Conference): void {
    const known = absences.get(id);
    const since = known?.holder === holder ? known.since : now();
    const resumesAt = (state.status === 'paused' ? state.resumesAt : null) ?? 0;
    const dueAt = Math.max(since, resumesAt) + graceMs;
    forget(id);
    const callOff = schedule(Math.max(0, dueAt - now()), () => void offer(id, holder));
    absences.set(id, { holder, since, callOff });
  }

  /** Looks again when its turn has come: a command before it may have changed everything. */
  async function offer(id: ConferenceId, holder: ParticipantId): Promise<void> {
    absences.delete(id);
    const room = await rooms.find(id).catch(() => undefined);
    if (room === undefined || isClosed) return;
    await act(room, (state) =>
      holderOf(state) === holder && !isConnected(id, holder) ? vacate(state) : [],
    );
  }

  function act(
    room: ConferenceRoom,
    decide: (state: Conference) => readonly ConferenceEvent[],
  ): Promise<void> {
    const done = room.act(decide).catch((error: unknown) => {
      logger.error('leading-not-offered', { conferenceId: room.id, error });
      schedule(graceMs, () => look(room));
    });
    running.add(done);
    return done.finally(() => running.delete(done));
  }

  function isBack(room: ConferenceRoom, holder: ParticipantId): void {
    forget(room.id);
    if (room.state().facilitation.vacantSince === null) return;
    void act(room, (state) =>
      holderOf(state) === holder && isConnected(room.id, holder) ? withdrawOffer(state) : [],
    );
  }

  function look(room: ConferenceRoom): void {
    if (isClosed) return;
    const state = room.state();
    const holder = holderOf(state);
    const isUnderway = state.status === 'live' || state.status === 'paused';
    if (!isUnderway || holder === null) forget(room.id);
    else if (isConnected(room.id, holder)) isBack(room, holder);
    else if (state.facilitation.vacantSince !== null) forget(room.id);
    else waitFor(room.id, holder, state);
  }

  return {
    look,
    forget,
    async close() {
      isClosed = true;
      for (const id of [...absences.keys()]) forget(id);
      await Promise.all(running);
    },
  };
}
