import type { ConferenceId } from '@opora/shared/ids.ts';
import { z } from 'zod';
import type { RecordStore } from '../record-store.ts';
import { StoreError } from '../store-error.ts';
import { appendEntry, keyOf, recordLog, streamOf } from './chained-log.ts';
import type { GroupCommit } from './group-commit.ts';
import type { Row, Statement } from './operation.ts';
import { bytesColumn, conferenceIdColumn, integerColumn, readRows, textColumn } from './rows.ts';
import { verifyLog } from './verify-log.ts';

const entryRow = z.object({
  seq: integerColumn,
  at: integerColumn,
  author: textColumn.nullable(),
  body: textColumn,
});
const headRow = z.object({ seq: integerColumn, hash: bytesColumn });
const hashRow = headRow.pick({ hash: true });
const conferenceRow = z.object({ id: conferenceIdColumn });

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const nothingYet = { seq: 0, hash: '0'.repeat(64) } as const;

const newStream = streamOf(recordLog, 'new');

/** Nobody has to begin a record: its first entry does. */
const beginIfNew = (conferenceId: ConferenceId): Statement => ({
  sql: `INSERT INTO log_head (stream, seq, hash)
        SELECT ${newStream}, 0, zeroblob(32) FROM (SELECT $conference_id AS conference_id) AS new
        WHERE NOT EXISTS (SELECT 1 FROM log_head WHERE stream = ${newStream})`,
  parameters: keyOf({ conferenceId }),
});

export function createSqliteRecordStore(commits: GroupCommit): RecordStore {
  const read = (sql: string, parameters: Statement['parameters'] = {}): Promise<readonly Row[]> =>
    commits.submit({ writes: false, statements: [{ sql, parameters }] });
  return {
    async append(conferenceId, values) {
      const statements = [
        beginIfNew(conferenceId),
        appendEntry(recordLog, { conferenceId }, { ...values }),
      ];
      const rows = await commits.submit({ writes: true, statements });
      if (rows.length !== 1) throw new StoreError('the record took no entry');
    },

    async page(id, { before = Number.MAX_SAFE_INTEGER, author = null, limit }) {
      const sql = `SELECT seq, at, author, body FROM access_record
                   WHERE conference_id = $id AND seq < $before
                     AND ($author IS NULL OR author = $author)
                   ORDER BY seq DESC LIMIT $limit`;
      return readRows(entryRow, await read(sql, { id, before, author, limit }));
    },

    async head(id) {
      const sql = `SELECT head.seq, head.hash FROM (SELECT $id AS conference_id) AS new
                   JOIN log_head AS head ON head.stream = ${newStream}`;
      const [head] = readRows(headRow, await read(sql, { id }));
      return head === undefined ? nothingYet : { seq: head.seq, hash: hex(head.hash) };
    },

    async hashAt(id, seq) {
      if (seq === 0) return nothingYet.hash;
      const sql = 'SELECT hash FROM access_record WHERE conference_id = $id AND seq = $seq';
      const [entry] = readRows(hashRow, await read(sql, { id, seq }));
      return entry && hex(entry.hash);
    },

    async verify(id) {
      try {
        await verifyLog(commits, recordLog, { conferenceId: id });
        return undefined;
      } catch (error) {
        if (error instanceof StoreError && error.code === 'damaged') return error.seq ?? 1;
        throw error;
      }
    },

    async list() {
      const rows = await read('SELECT DISTINCT conference_id AS id FROM access_record ORDER BY id');
      return readRows(conferenceRow, rows).map(({ id }) => id);
    },
  };
}
