import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import { newKey } from '@opora/server/keys/master-key.ts';
import { placeBytes } from '@opora/server/keys/sealed-place.ts';
import { seal, unseal } from '@opora/server/keys/sealing.ts';
import { defineChainHash } from '@opora/server/persistence/sqlite/chain.ts';
import {
  appendEntry,
  beginLog,
  openedEntries,
  updateLog,
} from '@opora/server/persistence/sqlite/chained-log.ts';
import { openKeyRing } from '@opora/server/persistence/sqlite/keys/key-ring.ts';
import { defineSealing } from '@opora/server/persistence/sqlite/keys/sealing-functions.ts';
import { configure } from '@opora/server/persistence/sqlite/pragmas.ts';
import { createBatchRunner, type RunBatch } from '@opora/server/persistence/sqlite/run-batch.ts';
import { migrate } from '@opora/server/persistence/sqlite/schema.ts';
import { conferenceId } from '@opora/shared/ids.ts';
import { table } from './statistics.ts';

/**
 * What sealing costs: of one row by itself, and of rows on their way to the disk. For the second, two databases take the
 * same statements in turn, of which one leaves what it should seal as it is.
 */

const rowBytes = 180;
const rounds = 400;
const key = { conferenceId: conferenceId('bench'), document: 'plan' } as const;
const body = randomBytes(rowBytes);
const folder = mkdtempSync(path.join(tmpdir(), 'opora-sealing-'));
const say = (line: string) => void process.stdout.write(`${line}\n`);
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const microseconds = (milliseconds: number) => `${(milliseconds * 1000).toFixed(1)} µs`;

function timed(run: () => unknown): number {
  const begin = performance.now();
  run();
  return performance.now() - begin;
}

/** Of this process: what others do on the machine is not in it. In ms. */
function processorTime(run: () => unknown): number {
  const begin = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

function ofOneRow(): readonly (readonly string[])[] {
  const dataKey = newKey();
  const place = placeBytes({
    kind: 'document_update',
    stream: 'conf_bench/plan',
    seq: 1234,
    beside: [1_790_000_000_000, 'p_bench', '[1234567890]'],
    previous: randomBytes(32),
  });
  const sealed = seal(dataKey, place, body);
  const each = (run: () => unknown) => {
    const times = Array.from({ length: 50 }, () =>
      processorTime(() => {
        for (let count = 0; count < 1000; count += 1) run();
      }),
    );
    return microseconds(median(times) / 1000);
  };
  return [
    ['seal one (processor time)', each(() => seal(dataKey, place, body))],
    ['open one (processor time)', each(() => unseal(dataKey, place, sealed))],
  ];
}

/** In the place of the functions that seal. */
function leaveOpen(database: DatabaseSync): void {
  const content = (...values: readonly SQLOutputValue[]) => values.at(-1) ?? null;
  database.function('seal', { varargs: true, useBigIntArguments: true }, content);
  database.function('unseal', { varargs: true, useBigIntArguments: true }, content);
  database.function('ensure_key', (name: SQLOutputValue) => name);
}

function openDatabase(name: string, define: (database: DatabaseSync) => void) {
  const database = new DatabaseSync(path.join(folder, name));
  configure(database);
  defineChainHash(database);
  define(database);
  migrate(database);
  const run = createBatchRunner(database);
  const begin = {
    sql: `INSERT INTO document (conference_id, name, created_at, epoch) VALUES ('conf_bench', 'plan', 1, 'e')`,
  };
  run([{ writes: true, statements: [begin, beginLog(updateLog, key, 'new.conference_id')] }]);
  return { database, run };
}

const append = (run: RunBatch, rows: number): void => {
  const values = { at: 1_790_000_000_000, author: 'p_bench', client_ids: '[1234567890]', body };
  const operation = { writes: true, statements: [appendEntry(updateLog, key, values)] };
  const outcomes = run(Array.from({ length: rows }, () => operation));
  if (outcomes.some(({ ok }) => !ok)) throw new Error('a row was not written');
};

const keys = openKeyRing({ folder: path.join(folder, 'keys') }, false);
const sealed = openDatabase('sealed.sqlite', (database) => defineSealing(database, keys));
const open = openDatabase('open.sqlite', leaveOpen);

/** Median time of a commit with so many rows, in turn with and without. */
function ofCommits(rows: number): readonly string[] {
  const times = { sealed: [] as number[], open: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    times.open.push(timed(() => append(open.run, rows)));
    times.sealed.push(timed(() => append(sealed.run, rows)));
  }
  const [before, after] = [median(times.open), median(times.sealed)];
  const figure = `commit of ${rows} rows on disk: plain · sealed · ratio`;
  return [
    figure,
    `${microseconds(before)} · ${microseconds(after)} · ${(after / before).toFixed(2)}`,
  ];
}

function ofReading(): readonly string[] {
  const read = ({ database }: { readonly database: DatabaseSync }) => {
    const statement = database.prepare(openedEntries(updateLog, 'true'));
    return median(Array.from({ length: 9 }, () => processorTime(() => statement.all())));
  };
  const count = Number(
    open.database.prepare('SELECT count(*) AS n FROM document_update').get()?.['n'],
  );
  const [before, after] = [read(open) / count, read(sealed) / count];
  return [
    'read a row of a log (processor time): plain · sealed · ratio',
    `${microseconds(before)} · ${microseconds(after)} · ${(after / before).toFixed(2)}`,
  ];
}

try {
  say(`rows of ${rowBytes} bytes, ${rounds} rounds`);
  say(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}\n`);
  const commits = [1, 20, 100].map(ofCommits);
  say(table(['figure', 'median'], [...ofOneRow(), ...commits, ofReading()]));
} finally {
  sealed.database.close();
  open.database.close();
  keys.close();
  rmSync(folder, { recursive: true });
}
