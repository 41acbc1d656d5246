import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';
import type { DocumentName } from '@opora/shared/plan/documents.ts';

export interface DocumentKey {
  readonly conferenceId: ConferenceId;
  readonly document: DocumentName;
}

/** One update with its author, as it goes into the log. */
export interface DocumentEntry {
  /** ms since the epoch, server clock. */
  readonly at: number;
  /** From the session; null for what the server wrote. */
  readonly by: ParticipantId | null;
  /** Yjs clients whose writing is in the update; empty if it only deletes. */
  readonly clientIds: readonly number[];
  /** Yjs update, V1, as received. */
  readonly update: Uint8Array;
}

export interface StoredEntry extends DocumentEntry {
  /** 1 for the seed, then growing by one. */
  readonly seq: number;
}

/**
 * The append-only log of updates of each document. Writing resolves only when the entries are on disk;
 * a rejection means that none of them may be relied on.
 */
export interface DocumentStore {
  /** The server seeds a document, once (live-documents.md 4.6). Throws if it exists. */
  create(key: DocumentKey, seed: Uint8Array, at: number): Promise<void>;
  /** All or none, in the given order. Throws for a document that was never created. */
  append(key: DocumentKey, entries: readonly DocumentEntry[]): Promise<void>;
  /** In the order of `seq`, the seed first; undefined for a document that was never created. */
  load(key: DocumentKey): Promise<readonly StoredEntry[] | undefined>;
}
