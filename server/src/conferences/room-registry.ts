import type { ConferenceCore } from '@opora/shared/domain/conference/conference.ts';
import type { RecordedEvent } from '@opora/shared/domain/conference/events.ts';
import type { ConferenceId } from '@opora/shared/ids.ts';
import type { ConferenceStore } from '../persistence/conference-store.ts';
import { type Announcement, type ConferenceRoom, createConferenceRoom } from './conference-room.ts';
import { recordedEvent, storedEvent } from './recorded-event.ts';

export interface RoomRegistry {
  create(core: ConferenceCore): Promise<ConferenceRoom>;
  /**
   * The room, loaded on first use; undefined if there is no such conference. Rejects if a log of it is damaged,
   * even if the room is in memory.
   */
  find(id: ConferenceId): Promise<ConferenceRoom | undefined>;
  /** From now on there is no such conference, and never will be again. */
  forget(id: ConferenceId): void;
  /** Hears of every event of every room. */
  listen(listener: (room: ConferenceRoom, announcement: Announcement) => void): void;
}

export function createRoomRegistry(store: ConferenceStore, now: () => number): RoomRegistry {
  const rooms = new Map<ConferenceId, Promise<ConferenceRoom | undefined>>();
  const gone = new Set<ConferenceId>();
  const listeners: ((room: ConferenceRoom, announcement: Announcement) => void)[] = [];

  function build(id: ConferenceId, history: readonly RecordedEvent[]): ConferenceRoom {
    const append = (events: readonly RecordedEvent[]) => store.append(id, events.map(storedEvent));
    const room = createConferenceRoom({ history, append, now });
    room.listen((announcement) => {
      for (const listener of listeners) listener(room, announcement);
    });
    return room;
  }

  async function load(id: ConferenceId): Promise<ConferenceRoom | undefined> {
    const history = (await store.load(id)).map(recordedEvent);
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
      await store.create(core.id, [storedEvent(created)]);
      const room = build(core.id, [created]);
      rooms.set(core.id, Promise.resolve(room));
      return room;
    },
    async find(id) {
      if (gone.has(id)) return undefined;
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
    forget(id) {
      gone.add(id);
      rooms.delete(id);
    },
    listen: (listener) => void listeners.push(listener),
  };
}
