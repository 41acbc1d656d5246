import type { DocumentName } from '@opora/shared/domain/circles/documents.ts';
import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';
import type { Result } from '@opora/shared/result.ts';

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

/** The state of a document after the first `seq` entries of its log. */
export interface Checkpoint {
  readonly seq: number;
  /** Yjs state, V2: half the size of V1 (live-documents.md 4.11). */
  readonly state: Uint8Array;
}

export interface CheckpointedLog {
  readonly checkpoint: Checkpoint;
  /** Who wrote the entries the checkpoint stands for, each pair once, in no order. */
  readonly authors: readonly Pick<DocumentEntry, 'by' | 'clientIds'>[];
  /** The entries after it, in order. */
  readonly rest: readonly StoredEntry[];
}

export type CheckpointProblem =
  | 'none'
  /** Not what was written. */
  | 'damaged'
  /** It stands for more than the log holds. */
  | 'beyond-log'
  /** It stands for another log than this one. */
  | 'other-log';

/** Beside the log, to open a document sooner; never instead of it: the log alone gives the same document. */
export interface CheckpointStore {
  /** Replaces the last one of the document. Throws if the log has no entry `seq`. */
  write(key: DocumentKey, checkpoint: Checkpoint): Promise<void>;
  /** Everything about the checkpoint is verified but that Yjs can read it. Rejects as `DocumentStore.load` does. */
  load(key: DocumentKey): Promise<Result<CheckpointedLog, CheckpointProblem>>;
}

/** For who follows what is added to a log, part by part. */
export interface DocumentLog {
  /**
   * The entries after sequence number `after` in order, `limit` at most: fewer only where the log ends, so none for
   * a document that was never created. Rejects as `DocumentStore.load` does for these entries, and for a log that
   * ends before `after`; what lies before them is not looked at again.
   */
  readAfter(key: DocumentKey, after: number, limit: number): Promise<readonly StoredEntry[]>;
}

/**
 * The append-only log of updates of each document. Writing resolves only when the entries are on disk;
 * a rejection means that none of them may be relied on.
 */
export interface DocumentStore {
  /** The server seeds a document, once (live-documents.md 4.6). Throws if it exists. */
  create(key: DocumentKey, seed: Uint8Array, at: number): Promise<void>;
  /**
   * Which life of the document this is: random, given on creation. Another one means another history, even if the
   * words are the same (live-documents.md 4.7). Undefined for a document that was never created.
   */
  epoch(key: DocumentKey): Promise<string | undefined>;
  /**
   * All or none, in the given order. Throws for a document that was never created. With the entries on disk the
   * documents in `gone` are destroyed, in one step: never both there, never neither.
   */
  append(
    key: DocumentKey,
    entries: readonly DocumentEntry[],
    gone?: readonly DocumentKey[],
  ): Promise<void>;
  /**
   * Forgets a document that has a key of its own: first the key, then everything kept with it. Afterwards it was never
   * created. Throws for any other document.
   */
  destroy(key: DocumentKey): Promise<void>;
  /** Conferences in which a document of this name was created and not destroyed. */
  conferencesWith(document: DocumentName): Promise<readonly ConferenceId[]>;
  /**
   * In the order of `seq`, the seed first; undefined for a document that was never created. Rejects if the log
   * is not as it was written.
   */
  load(key: DocumentKey): Promise<readonly StoredEntry[] | undefined>;
  /** An adapter may do without. */
  readonly checkpoints?: CheckpointStore;
}
