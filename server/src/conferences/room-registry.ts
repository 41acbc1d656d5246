import type { ConferenceCore } from '@opora/shared/domain/conference/conference.ts';
import type { RecordedEvent } from '@opora/shared/domain/conference/events.ts';
import type { ConferenceId } from '@opora/shared/ids.ts';
import { recordedEventSchema } from '@opora/shared/protocol/events.ts';
import type { ConferenceStore, StoredEvent } from '../persistence/conference-store.ts';
import { type Announcement, type ConferenceRoom, createConferenceRoom } from './conference-room.ts';

export interface RoomRegistry {
  create(core: ConferenceCore): Promise<ConferenceRoom>;
  /**
   * The room, loaded on first use; undefined if there is no such conference. Rejects if a log of it is damaged,
   * even if the room is in memory.
   */
  find(id: ConferenceId): Promise<ConferenceRoom | undefined>;
  /** Hears of every event of every room. */
  listen(listener: (room: ConferenceRoom, announcement: Announcement) => void): void;
}

const stored = ({ revision, at, by, ...event }: RecordedEvent): StoredEvent => ({
  revision,
  at,
  by,
  event,
});

/** Rows are an edge: they are parsed, and a row of another shape stops this conference only. */
const parsed = ({ revision, at, by, event }: StoredEvent): RecordedEvent =>
  recordedEventSchema.parse({ ...(event as object), revision, at, by });

export function createRoomRegistry(store: ConferenceStore, now: () => number): RoomRegistry {
  const rooms = new Map<ConferenceId, Promise<ConferenceRoom | undefined>>();
  const listeners: ((room: ConferenceRoom, announcement: Announcement) => void)[] = [];

  function build(id: ConferenceId, history: readonly RecordedEvent[]): ConferenceRoom {
    const append = (events: readonly RecordedEvent[]) => store.append(id, events.map(stored));
    const room = createConferenceRoom({ history, append, now });
    room.listen((announcement) => {
      for (const listener of listeners) listener(room, announcement);
    });
    return room;
  }

  async function load(id: ConferenceId): Promise<ConferenceRoom | undefined> {
    const history = (await store.load(id)).map(parsed);
    return history.length === 0 ? undefined : build(id, history);
  }

  return {
    async create(core) {
      const created: RecordedEvent = {
        type: 'conference:created',
        conference: core,
        revision: 1,
        at: now(),
        by: null,
      };
      await store.create(core.id, [stored(created)]);
      const room = build(core.id, [created]);
      rooms.set(core.id, Promise.resolve(room));
      return room;
    },
    async find(id) {
      store.assertSound(id);
      const known = rooms.get(id);
      if (known !== undefined) return known;
      const loading = load(id);
      rooms.set(id, loading);
      // What is not there, or could not be read, is asked for again next time.
      const forget = () => rooms.delete(id);
      loading.then((room) => room ?? forget(), forget);
      return loading;
    },
    listen: (listener) => void listeners.push(listener),
  };
}
