import { isFamilyTime } from '@opora/shared/domain/family-time/family-time.ts';
import type { ConferenceId } from '@opora/shared/ids.ts';
import type { Announcement, ConferenceRoom } from '../conferences/conference-room.ts';
import type { RoomRegistry } from '../conferences/room-registry.ts';
import type { Logger } from '../observability/logger.ts';
import type { DocumentKey, DocumentStore } from '../persistence/document-store.ts';
import { StoreError } from '../persistence/store-error.ts';

const againMs = 5_000;

interface FamilyEndingsOptions {
  readonly rooms: Pick<RoomRegistry, 'find'>;
  readonly store: Pick<DocumentStore, 'conferencesWith'>;
  /** Brings what stands in one document into another, and destroys the first. False or rejecting: neither is done. */
  readonly conclude: (key: DocumentKey, into: DocumentKey) => Promise<boolean>;
  readonly logger: Logger;
  readonly againMs?: number;
}

/**
 * When the family's own time is over, what stands in its document goes into the plan, and the document is destroyed
 * with its history (FT7). That there is such a document outside such a time says that this is still to be done, so a
 * server that was killed goes on where it was.
 */
export interface FamilyEndings {
  /** For every event of every conference. */
  hear(room: ConferenceRoom, announcement: Announcement): void;
  /** Once, before anybody is let in. */
  catchUp(): Promise<void>;
  /** Resolves once nothing is under way; before the documents are closed. */
  close(): Promise<void>;
}

export function createFamilyEndings(options: FamilyEndingsOptions): FamilyEndings {
  const { rooms, store, conclude, logger } = options;
  /** Of each conference, what is under way in it. */
  const running = new Map<ConferenceId, Promise<void>>();
  const timers = new Set<NodeJS.Timeout>();
  let isClosed = false;

  async function attempt(conferenceId: ConferenceId): Promise<boolean> {
    const room = await rooms.find(conferenceId);
    // It has begun again meanwhile, with what there was.
    if (room !== undefined && isFamilyTime(room.state())) return true;
    return conclude({ conferenceId, document: 'family' }, { conferenceId, document: 'plan' });
  }

  function tryAgain(conferenceId: ConferenceId): void {
    if (isClosed) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      void finish(conferenceId);
    }, options.againMs ?? againMs);
    timer.unref();
    timers.add(timer);
  }

  async function run(conferenceId: ConferenceId): Promise<void> {
    try {
      if (await attempt(conferenceId)) return;
      logger.warn('family-time-not-concluded', { conferenceId });
    } catch (error) {
      logger.error('family-time-not-concluded', { conferenceId, error });
      // In quarantine until the next start, which looks again.
      if (error instanceof StoreError && error.code === 'damaged') return;
    }
    tryAgain(conferenceId);
  }

  function finish(conferenceId: ConferenceId): Promise<void> {
    const before = running.get(conferenceId) ?? Promise.resolve();
    const now = before.then(() => run(conferenceId));
    running.set(conferenceId, now);
    return now.finally(() => {
      if (running.get(conferenceId) === now) running.delete(conferenceId);
    });
  }

  return {
    hear(room, { before, after }) {
      // What is not begun any more, the next start finds.
      if (!isClosed && isFamilyTime(before) && !isFamilyTime(after)) void finish(room.id);
    },
    async catchUp() {
      for (const id of await store.conferencesWith('family')) await finish(id);
    },
    async close() {
      isClosed = true;
      for (const timer of timers) clearTimeout(timer);
      await Promise.all(running.values());
    },
  };
}
