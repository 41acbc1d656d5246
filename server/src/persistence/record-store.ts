import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';

/** One entry of a record as it is kept. */
export interface StoredRecord {
  /** 1 for the first entry of a conference, then growing by one. */
  readonly seq: number;
  /** ms since the epoch, server clock. */
  readonly at: number;
  /** Id of who did it; null for the server. */
  readonly author: string | null;
  /** JSON; whoever loads it parses it. */
  readonly body: string;
}

/** The last entry of a record, and with it all before. `seq` 0 and zeros: nothing was recorded. */
export interface RecordHead {
  readonly seq: number;
  /** 64 lowercase hex digits. */
  readonly hash: string;
}

export interface RecordQuery {
  /** Only what is older than this entry. */
  readonly before?: number | undefined;
  /** Only what this person did. */
  readonly author?: ParticipantId | undefined;
  readonly limit: number;
}

/**
 * The record of access, one chain for each conference. It only grows, and stays when the conference is erased. A
 * damaged record puts no conference into quarantine: the meeting goes on, and whoever reads the record is told.
 */
export interface RecordStore {
  /** Resolves when the entry is on disk. */
  append(id: ConferenceId, entry: Omit<StoredRecord, 'seq'>): Promise<void>;
  /** Newest first; whether it is sound says `verify`. */
  page(id: ConferenceId, query: RecordQuery): Promise<readonly StoredRecord[]>;
  head(id: ConferenceId): Promise<RecordHead>;
  /** The hash of one entry; undefined where there is none. */
  hashAt(id: ConferenceId, seq: number): Promise<string | undefined>;
  /** The first entry that is not as it was written; undefined where all are, up to the head. */
  verify(id: ConferenceId): Promise<number | undefined>;
  /** Conferences of which anything is recorded, in the order of ids. */
  list(): Promise<readonly ConferenceId[]>;
}
