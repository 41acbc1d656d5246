import type { Conference } from '@opora/shared/domain/conference/conference.ts';
import type { RecordedEvent } from '@opora/shared/domain/conference/events.ts';
import { evolve } from '@opora/shared/domain/conference/evolve.ts';
import { type FloorView, quietView } from '@opora/shared/domain/floor/floor-viewer.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import type { WaitingPerson } from '@opora/shared/protocol/lobby.ts';
import type { Snapshot } from '@opora/shared/protocol/snapshots.ts';
import type { ConnectionState } from './connection-state.ts';

/** What the screens are drawn from. */
export interface ConferenceView {
  readonly connection: ConnectionState;
  /** Null until the first snapshot. */
  readonly live: LiveView | null;
  /** Who waits at the door, longest first; empty for everybody who does not keep it. */
  readonly waiting: readonly WaitingPerson[];
  /** The code on the wall; null for everybody who is not told it. */
  readonly doorCode: string | null;
  /** Who speaks and who wants to, as this person is told. */
  readonly floor: FloorView;
}

export interface LiveView {
  readonly revision: number;
  readonly you: ParticipantId;
  readonly conference: Conference;
  readonly connected: readonly ParticipantId[];
  /** Server clock minus this device's clock, in ms. */
  readonly clockOffsetMs: number;
}

export interface ConferenceStore {
  read(): ConferenceView;
  subscribe(listener: () => void): () => void;
  setConnection(connection: ConnectionState): void;
  /** Gives up everything of the conference. `isAway`: the server cannot be reached just now. */
  putOutside(isAway: boolean): void;
  takeSnapshot(snapshot: Snapshot): void;
  /** `gap` if an event before this one is missing; a known one is passed over. */
  takeEvent(event: RecordedEvent): 'taken' | 'known' | 'gap';
  /** Hears each taken event once, after the view shows it. Returns how to stop. */
  onEvent(hear: (event: RecordedEvent) => void): () => void;
  setConnected(connected: readonly ParticipantId[]): void;
  setWaiting(waiting: readonly WaitingPerson[]): void;
  setDoorCode(code: string): void;
  setFloor(floor: FloorView): void;
}

/** `now` is this device's clock, ms since the epoch. */
export function createConferenceStore(now: () => number): ConferenceStore {
  let view: ConferenceView = {
    connection: { status: 'connecting' },
    live: null,
    waiting: [],
    doorCode: null,
    floor: quietView,
  };
  const listeners = new Set<() => void>();
  const hearers = new Set<(event: RecordedEvent) => void>();

  function change(next: Partial<ConferenceView>): void {
    view = { ...view, ...next };
    for (const listener of listeners) listener();
  }

  return {
    read: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setConnection: (connection) => change({ connection }),
    putOutside: (isAway) =>
      change({
        connection: { status: 'outside', isAway },
        live: null,
        waiting: [],
        doorCode: null,
        floor: quietView,
      }),
    takeSnapshot({ revision, serverTime, you, state, connected }) {
      const clockOffsetMs = serverTime - now();
      const live = {
        revision,
        you: you.participantId,
        conference: state,
        connected,
        clockOffsetMs,
      };
      change({ live, connection: { status: 'online' } });
    },
    takeEvent(event) {
      const { live } = view;
      if (live === null || event.revision > live.revision + 1) return 'gap';
      if (event.revision <= live.revision) return 'known';
      const conference = evolve(live.conference, event);
      change({ live: { ...live, conference, revision: event.revision } });
      for (const hear of hearers) hear(event);
      return 'taken';
    },
    onEvent(hear) {
      hearers.add(hear);
      return () => void hearers.delete(hear);
    },
    setConnected(connected) {
      if (view.live !== null) change({ live: { ...view.live, connected } });
    },
    setWaiting: (waiting) => change({ waiting }),
    setDoorCode: (doorCode) => change({ doorCode }),
    setFloor: (floor) => change({ floor }),
  };
}
