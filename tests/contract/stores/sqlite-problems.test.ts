import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createGroupCommit } from '@opora/server/persistence/sqlite/group-commit.ts';
import type { Operation, Outcome } from '@opora/server/persistence/sqlite/operation.ts';
import { createBatchRunner } from '@opora/server/persistence/sqlite/run-batch.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const pageBytes = 4096;
let folder: string;
let database: DatabaseSync;
const file = () => join(folder, 'test.sqlite');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opora-problems-'));
  database = new DatabaseSync(file());
  database.exec(`
    CREATE TABLE kept (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
    CREATE TABLE other (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
    INSERT INTO kept (body) VALUES ('one');
    INSERT INTO other (body) VALUES ('one');`);
});
afterEach(async () => {
  database.close();
  await rm(folder, { recursive: true });
});

const operation = (writes: boolean, sql: string): Operation => ({ writes, statements: [{ sql }] });
const read = (table: string) => operation(false, `SELECT body FROM ${table}`);
const insert = (table: string, body = `'x'`) =>
  operation(true, `INSERT INTO ${table} (body) VALUES (${body})`);
const problems = (outcomes: readonly Outcome[]) =>
  outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.problem));
const run = (...operations: readonly Operation[]) =>
  problems(createBatchRunner(database)(operations));

/** As a disk does it that forgets: the root page of a table becomes noise. */
async function ruin(table: string): Promise<void> {
  const row = database.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').get(table);
  database.close();
  const handle = await open(file(), 'r+');
  const noise = Buffer.alloc(pageBytes, 0xff);
  await handle.write(noise, 0, pageBytes, (Number(row?.['rootpage']) - 1) * pageBytes);
  await handle.close();
  database = new DatabaseSync(file());
}

describe('what SQLite says becomes what it means', () => {
  test('[LO5] no room: nothing of the batch is kept, and later calls may succeed', () => {
    const before = database.prepare('PRAGMA page_count').get()?.['page_count'];
    database.exec(`PRAGMA max_page_count = ${before}`);
    expect(run(insert('kept'), insert('other', 'hex(zeroblob(20000))'))).toEqual([
      'not-writable',
      'not-writable',
    ]);
    expect(run(read('kept'))).toEqual(['ok']);
    database.exec('PRAGMA max_page_count = 1000');
    expect(run(insert('other', 'hex(zeroblob(20000))'))).toEqual(['ok']);
    expect(database.prepare('SELECT count(*) AS n FROM kept').get()).toEqual({ n: 1 });
  });

  test('[LO5] a read-only database: reading goes on', () => {
    database.close();
    database = new DatabaseSync(file(), { readOnly: true });
    expect(run(insert('kept'))).toEqual(['not-writable']);
    expect(run(read('kept'))).toEqual(['ok']);
  });

  test('a wrong call fails alone', () => {
    expect(run(insert('kept'), insert('kept', 'NULL'), read('kept'))).toEqual([
      'ok',
      'refused',
      'ok',
    ]);
  });

  test('[LO2] a ruined page that is read is damage of what is read', async () => {
    await ruin('other');
    expect(run(read('kept'), read('other'), insert('kept'))).toEqual(['ok', 'damaged', 'ok']);
  });

  test('[LO6] a ruined page that is written to is a failure of the disk: nothing is kept', async () => {
    await ruin('other');
    expect(run(insert('kept'), insert('other'))).toEqual(['failed', 'failed']);
    expect(database.prepare('SELECT count(*) AS n FROM kept').get()).toEqual({ n: 1 });
  });
});

describe('[LO6] after a failure of the disk', () => {
  const outcome = (problem: 'failed' | 'not-writable'): Outcome => ({
    ok: false,
    message: 'disk I/O error',
    problem,
  });

  test('no operation reaches it any more, and the failure is told', async () => {
    let sent = 0;
    const commits = createGroupCommit(async (batch) => {
      sent += 1;
      return batch.map(() => outcome('failed'));
    });
    await expect(commits.submit(insert('kept'))).rejects.toMatchObject({ code: 'failed' });
    await expect(commits.submit(insert('kept'))).rejects.toMatchObject({ code: 'failed' });
    expect(sent).toBe(1);
    expect(await commits.failed).toMatchObject({ name: 'StoreError', code: 'failed' });
  });

  test('but a full disk is asked again each time', async () => {
    let sent = 0;
    const commits = createGroupCommit(async () => {
      sent += 1;
      return [sent === 1 ? outcome('not-writable') : { ok: true, rows: [] }];
    });
    await expect(commits.submit(insert('kept'))).rejects.toMatchObject({ code: 'not-writable' });
    expect(await commits.submit(insert('kept'))).toEqual([]);
    expect(sent).toBe(2);
  });
});
