import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { StoreError } from '../../store-error.ts';
import { defineChainHash } from '../chain.ts';
import { eventLog, recordLog, updateLog } from '../chained-log.ts';
import { createGroupCommit } from '../group-commit.ts';
import { readRows, textColumn } from '../rows.ts';
import { createBatchRunner } from '../run-batch.ts';
import { verifyRows } from '../verify-log.ts';

const streamRow = z.object({ stream: textColumn });

/** Streams of which a log is not as it was written. Throws for a file that SQLite itself finds damaged. */
export async function damagedLogs(file: string): Promise<readonly string[]> {
  const database = openCopy(file);
  try {
    assertWhole(database);
    defineChainHash(database);
    const runBatch = createBatchRunner(database);
    const commits = createGroupCommit(async (batch) => runBatch(batch));
    const damaged: string[] = [];
    for (const stream of streamsOf(database)) {
      const { log, place } = logOf(stream);
      await verifyRows(commits, log, place).catch(() => damaged.push(stream));
    }
    return damaged;
  } finally {
    database.close();
  }
}

const recordPrefix = recordLog.prefix ?? '';

/** Which log a stream is, and where in it. */
function logOf(stream: string) {
  if (stream.startsWith(recordPrefix)) {
    return { log: recordLog, place: { conference_id: stream.slice(recordPrefix.length) } };
  }
  const [conference_id = '', name] = stream.split('/');
  return name === undefined
    ? { log: eventLog, place: { conference_id } }
    : { log: updateLog, place: { conference_id, name } };
}

const unusable = (cause?: unknown): StoreError =>
  new StoreError('the copy is damaged: its file is not as SQLite wrote it', { cause });

function openCopy(file: string): DatabaseSync {
  try {
    const database = new DatabaseSync(file);
    database.prepare('PRAGMA user_version').get();
    return database;
  } catch (error) {
    throw unusable(error);
  }
}

function assertWhole(database: DatabaseSync): void {
  let problem: unknown;
  try {
    problem = database.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check'];
  } catch (error) {
    throw unusable(error);
  }
  if (problem !== 'ok') throw unusable();
}

/** As the heads name them and as the entries do: a log that lost its head counts too. */
function streamsOf(database: DatabaseSync): readonly string[] {
  const sql = `SELECT stream FROM log_head
    UNION SELECT DISTINCT conference_id FROM event
    UNION SELECT DISTINCT conference_id || '/' || name FROM document_update
    UNION SELECT DISTINCT '${recordPrefix}' || conference_id FROM access_record`;
  return readRows(streamRow, database.prepare(sql).all()).map(({ stream }) => stream);
}
