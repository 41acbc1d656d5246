import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';

/** One event of a conference as it is kept. */
export interface StoredEvent {
  /** 1 for the first event of a conference, then growing by one. */
  readonly revision: number;
  /** ms since the epoch, server clock. */
  readonly at: number;
  /** Null for what the server did by itself. */
  readonly by: ParticipantId | null;
  /** A JSON value; whoever loads it parses it. */
  readonly event: unknown;
}

/**
 * The append-only log of events of each conference. Writing resolves only when the events are on disk;
 * a rejection means that none of them is.
 */
export interface ConferenceStore {
  /** Throws if the conference exists. */
  create(id: ConferenceId, first: readonly StoredEvent[]): Promise<void>;
  /** All or none. Throws for an unknown conference and if the revisions do not follow the last stored one. */
  append(id: ConferenceId, events: readonly StoredEvent[]): Promise<void>;
  /** In the order of revisions; empty for an unknown conference. Rejects if the log is not as it was written. */
  load(id: ConferenceId): Promise<readonly StoredEvent[]>;
  /** In the order of ids. */
  list(): Promise<readonly ConferenceId[]>;
  /**
   * For good: first the keys of everything that was kept of it, then all of that, of every store. What remains is that
   * there was a conference of this id. Resolves too if there is none; the id is not used again.
   */
  erase(id: ConferenceId, at: number): Promise<void>;
  wasErased(id: ConferenceId): Promise<boolean>;
  /** Throws for a conference that is in quarantine (`quarantine.ts`), whichever of its logs is damaged. */
  assertSound(id: ConferenceId): void;
}
