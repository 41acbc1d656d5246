import type { RecordedEvent } from '@opora/shared/domain/conference/events.ts';
import type { ConferenceId } from '@opora/shared/ids.ts';
import {
  type RecordCheckResult,
  type RecordPage,
  recordPageSize,
} from '@opora/shared/protocol/record.ts';
import type { Logger } from '../observability/logger.ts';
import type { RecordHead, RecordQuery, RecordStore } from '../persistence/record-store.ts';
import { keepOnce } from './keep-once.ts';
import type { KeepRecord, RecordEntry } from './record-entry.ts';
import { entriesOfEvent } from './recorded-events.ts';
import { recordedEntry, storedEntry } from './stored-entry.ts';

/** Once for each person and thing (RA3). */
const quarterMs = 15 * 60_000;

/** The record of access of every conference (SPEC RA). */
export interface AccessRecord {
  /** Always an entry of its own. Rejects if it is not on disk. */
  readonly keep: KeepRecord;
  /** For reading and writing: one entry for each person and thing in a quarter of an hour. Rejects as `keep` does. */
  readonly keepOnce: KeepRecord;
  /** For what has happened already and cannot be taken back: a failure is logged. */
  note(entry: RecordEntry): void;
  /** As `note`, once in a quarter of an hour. */
  noteOnce(entry: RecordEntry): void;
  /** For every event of every conference: notes those of which the record tells. */
  hear(id: ConferenceId, event: RecordedEvent): void;
  page(id: ConferenceId, query: Omit<RecordQuery, 'limit'>): Promise<RecordPage>;
  /** `seq:hash` of the last entry. */
  head(id: ConferenceId): Promise<string>;
  /** Whether the record still holds a head that was noted outside: finds what its own chain cannot. */
  checkAgainst(id: ConferenceId, head: string): Promise<RecordCheckResult>;
}

interface AccessRecordOptions {
  readonly store: RecordStore;
  readonly now: () => number;
  readonly logger: Logger;
}

export const headText = ({ seq, hash }: RecordHead): string => `${seq}:${hash}`;

export function createAccessRecord({ store, now, logger }: AccessRecordOptions): AccessRecord {
  const keep: KeepRecord = (entry) => store.append(entry.conferenceId, storedEntry(entry, now()));
  const once = keepOnce(keep, quarterMs, now);

  const noting = (through: KeepRecord) => (entry: RecordEntry) => {
    const { conferenceId, action } = entry;
    through(entry).catch((error: unknown) => {
      logger.error('record-not-kept', { conferenceId, reason: action, error });
    });
  };
  const note = noting(keep);

  return {
    keep,
    keepOnce: once,
    note,
    noteOnce: noting(once),
    hear(id, event) {
      for (const entry of entriesOfEvent(id, event)) note(entry);
    },

    async page(id, query) {
      const [damagedAt, head, found] = await Promise.all([
        store.verify(id),
        store.head(id),
        store.page(id, { ...query, limit: recordPageSize + 1 }),
      ]);
      const shown = found.slice(0, recordPageSize);
      const older = found.length > shown.length ? (shown.at(-1)?.seq ?? null) : null;
      // What somebody has made unreadable lies in a record that is damaged, and that is said.
      const entries = shown.map(recordedEntry).filter((entry) => entry !== undefined);
      return { entries, older, head: headText(head), damagedAt: damagedAt ?? null };
    },

    head: async (id) => headText(await store.head(id)),

    async checkAgainst(id, head) {
      const [seq = '', hash] = head.split(':');
      if ((await store.verify(id)) !== undefined) return 'damaged';
      const found = await store.hashAt(id, Number(seq));
      if (found === undefined) return 'cut-off';
      return found === hash ? 'same' : 'another';
    },
  };
}
