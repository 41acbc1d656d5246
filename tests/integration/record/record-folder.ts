import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createLogger } from '@opora/server/observability/logger.ts';
import {
  openSqliteStores,
  type SqliteStores,
} from '@opora/server/persistence/sqlite/open-sqlite-stores.ts';
import { type AccessRecord, createAccessRecord } from '@opora/server/record/access-record.ts';
import type { RecordEntry } from '@opora/server/record/record-entry.ts';
import { conferenceId, participantId } from '@opora/shared/ids.ts';

export const ours = conferenceId('ours');
export const other = conferenceId('other');
export const jitka = participantId('a1');
export const simona = participantId('a4');

export const entry = (what: string | null, more: Partial<RecordEntry> = {}): RecordEntry => ({
  conferenceId: ours,
  who: { kind: 'participant', id: jitka },
  action: 'read-document',
  what,
  ...more,
});

/** The record of access on a real file, without a server around it. */
export interface RecordFolder {
  readonly folder: string;
  readonly stores: SqliteStores;
  readonly record: AccessRecord;
  readonly logLines: readonly string[];
  remove(): Promise<void>;
}

export async function openRecordFolder(now: () => number = Date.now): Promise<RecordFolder> {
  const folder = await mkdtemp(path.join(tmpdir(), 'opora-record-'));
  const stores = await openSqliteStores(folder);
  const logLines: string[] = [];
  const logger = createLogger({ level: 'info', write: (line) => logLines.push(line) });
  const record = createAccessRecord({ store: stores.record, now, logger });
  return {
    folder,
    stores,
    record,
    logLines,
    async remove() {
      await stores.close();
      await rm(folder, { recursive: true });
    },
  };
}
