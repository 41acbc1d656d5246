import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { databaseFileName } from '@opora/server/persistence/sqlite/open-sqlite-stores.ts';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { chainOf } from '../../contract/stores/log-file.ts';
import {
  entry,
  jitka,
  openRecordFolder,
  other,
  ours,
  type RecordFolder,
  simona,
} from './record-folder.ts';

/** Fifty times each way to alter a record (security.md S30), from one seed; the entries come back after each. */
const times = 50;
const entries = 40;

let place: RecordFolder;
let head: string;
/** A connection of somebody with a tool of their own, to whom no trigger says no. */
let thief: DatabaseSync;
beforeAll(async () => {
  place = await openRecordFolder();
  for (let at = 1; at <= entries; at += 1) {
    const id = at % 3 === 0 ? simona : jitka;
    await place.record.keep(entry(`document-${at}`, { who: { kind: 'participant', id } }));
    await place.record.keep(entry(`document-${at}`, { conferenceId: other }));
  }
  head = await place.record.head(ours);
  thief = new DatabaseSync(join(place.folder, databaseFileName));
  thief.exec(`PRAGMA synchronous = OFF;
              DROP TRIGGER access_record_is_not_changed; DROP TRIGGER access_record_is_not_removed;
              DROP TRIGGER access_record_moves_head;
              CREATE TABLE kept AS SELECT * FROM access_record; CREATE TABLE kept_head AS SELECT * FROM log_head`);
});
afterAll(async () => {
  thief?.close();
  await place?.remove();
});

/** Numbers from 0 to below `below`, always the same. */
function* chances(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

type Pick = (from: number, to: number) => number;
interface Tampering {
  readonly database: DatabaseSync;
  readonly pick: Pick;
}

const run = (database: DatabaseSync, sql: string, ...values: readonly (number | string)[]) =>
  database.prepare(sql).run(...values);
const ofOurs = `conference_id = '${ours}'`;

function exchange({ database, pick }: Tampering): void {
  const one = pick(1, entries - 1);
  const two = pick(one + 1, entries);
  const swap = `UPDATE access_record SET seq = ? WHERE seq = ? AND ${ofOurs}`;
  run(database, swap, entries + 1, one);
  run(database, swap, one, two);
  run(database, swap, two, entries + 1);
}

function insert({ database, pick }: Tampering): void {
  const at = pick(1, entries);
  for (let seq = entries; seq >= at; seq -= 1) {
    run(database, `UPDATE access_record SET seq = seq + 1 WHERE seq = ? AND ${ofOurs}`, seq);
  }
  run(
    database,
    `INSERT INTO access_record SELECT conference_id, ?, at, author, body, hash FROM access_record
     WHERE seq = ? AND ${ofOurs}`,
    at,
    at === 1 ? 2 : at - 1,
  );
}

const edits = [
  `author = CASE author WHEN '${jitka}' THEN '${simona}' ELSE '${jitka}' END`,
  'at = at + 1',
  `body = replace(body, 'document', 'other')`,
  'hash = zeroblob(32)',
  'author = NULL',
];

/** What whoever has no tool for the chain does. */
const naive: Readonly<Record<string, (tampering: Tampering) => void>> = {
  'an entry is edited': ({ database, pick }) =>
    void run(
      database,
      `UPDATE access_record SET ${edits[pick(0, edits.length - 1)]} WHERE seq = ? AND ${ofOurs}`,
      pick(1, entries),
    ),
  'an entry is deleted': ({ database, pick }) =>
    void run(database, `DELETE FROM access_record WHERE seq = ? AND ${ofOurs}`, pick(1, entries)),
  'two entries are exchanged': exchange,
  'an entry is inserted': insert,
  'the tail is cut off': ({ database, pick }) =>
    void run(
      database,
      `DELETE FROM access_record WHERE seq > ? AND ${ofOurs}`,
      pick(0, entries - 1),
    ),
  'a place of the other conference is put here': ({ database, pick }) =>
    void run(
      database,
      `UPDATE access_record SET (at, author, body, hash) = (
         SELECT at, author, body, hash FROM access_record WHERE conference_id = '${other}' AND seq = ?
       ) WHERE seq = ? AND ${ofOurs}`,
      ...twice(pick(1, entries)),
    ),
};
const twice = (seq: number): [number, number] => [seq, seq];

interface Written {
  readonly seq: number;
  readonly at: number;
  readonly author: string | null;
  readonly body: string;
}

const rowsOf = (database: DatabaseSync): Written[] =>
  database
    .prepare(`SELECT seq, at, author, body FROM access_record WHERE ${ofOurs} ORDER BY seq`)
    .all()
    .map(({ seq, at, author, body }) => ({
      seq: Number(seq),
      at: Number(at),
      author: author === null ? null : String(author),
      body: String(body),
    }));

/** Writes a record whose chain and head are sound in themselves. */
function writeAnew(database: DatabaseSync, rows: readonly Written[]): void {
  run(database, `DELETE FROM access_record WHERE ${ofOurs}`);
  const links = rows.map(({ seq, at, author, body }) => ({
    stream: `record:${ours}`,
    seq,
    at,
    author,
    content: [body],
  }));
  const hashes = chainOf(links);
  const add = database.prepare('INSERT INTO access_record VALUES (?, ?, ?, ?, ?, ?)');
  rows.forEach(({ seq, at, author, body }, index) => {
    add.run(ours, seq, at, author, body, hashes[index] ?? null);
  });
  database
    .prepare('UPDATE log_head SET seq = ?, hash = ? WHERE stream = ?')
    .run(rows.length, hashes.at(-1) ?? new Uint8Array(32), `record:${ours}`);
}

/** What whoever knows the formula does: the chain itself cannot tell, a head noted elsewhere can. */
const clever: Readonly<Record<string, (tampering: Tampering) => void>> = {
  'the tail is cut off and the head moved back': ({ database, pick }) =>
    writeAnew(database, rowsOf(database).slice(0, pick(0, entries - 1))),
  'the whole chain is replaced': ({ database, pick }) => {
    const victim = pick(1, entries);
    const changed = rowsOf(database).map((row) =>
      row.seq === victim ? { ...row, author: null } : row,
    );
    writeAnew(database, changed);
  },
  'the whole chain is replaced by a longer one': ({ database, pick }) => {
    const rows = rowsOf(database);
    const victim = pick(1, entries);
    const without = rows.filter(({ seq }) => seq !== victim);
    writeAnew(
      database,
      [...without, ...rows].map((row, index) => ({ ...row, seq: index + 1 })),
    );
  },
};

interface Noticed {
  /** By the chain of the record itself. */
  readonly itself: number;
  /** By the head that was noted before. */
  readonly outside: number;
}

/** How often somebody notices, of `times`. */
async function noticed(change: (tampering: Tampering) => void): Promise<Noticed> {
  const numbers = chances(8);
  const pick: Pick = (from, to) => from + Math.floor(numbers.next().value * (to - from + 1));
  const found = { itself: 0, outside: 0 };
  for (let time = 0; time < times; time += 1) {
    change({ database: thief, pick });
    if ((await place.record.page(ours, {})).damagedAt !== null) found.itself += 1;
    if ((await place.record.checkAgainst(ours, head)) !== 'same') found.outside += 1;
    putBack();
  }
  return found;
}

const putBack = () =>
  thief.exec(`DELETE FROM access_record; INSERT INTO access_record SELECT * FROM kept;
              DELETE FROM log_head; INSERT INTO log_head SELECT * FROM kept_head`);

describe('a record of access that was altered on the disk', () => {
  afterEach(putBack);

  test.each(Object.entries(naive))(
    '[RA5] is found by its own chain 50 times of 50 where %s',
    async (_how, change) => {
      expect(await noticed(change)).toEqual({ itself: times, outside: times });
    },
  );

  test.each(Object.entries(clever))(
    '[RA6] is found by a head noted elsewhere 50 times of 50 where %s',
    async (_how, change) => {
      expect(await noticed(change)).toEqual({ itself: 0, outside: times });
    },
  );

  test('[RA5, RA6] is never suspected where nothing was altered', async () => {
    expect(await noticed(() => undefined)).toEqual({ itself: 0, outside: 0 });
  });

  test('[RA5] is still shown as far as it can be read, and the other one is sound', async () => {
    run(thief, `UPDATE access_record SET body = '{' WHERE seq = 7 AND ${ofOurs}`);
    const page = await place.record.page(ours, {});
    expect(page.damagedAt).toBe(7);
    expect(page.entries.map(({ seq }) => seq)).not.toContain(7);
    expect(page.entries).toHaveLength(entries - 1);
    expect((await place.record.page(other, {})).damagedAt).toBeNull();
  });
});

test('[RA6] a head from before, with entries added since, is still held', async () => {
  const { record, remove } = await openRecordFolder();
  const nothingYet = await record.head(ours);
  await record.keep(entry('first'));
  const before = await record.head(ours);
  await record.keep(entry('second'));
  expect(await record.checkAgainst(ours, before)).toBe('same');
  expect(await record.checkAgainst(ours, nothingYet)).toBe('same');
  expect(await record.checkAgainst(ours, `1:${'a'.repeat(64)}`)).toBe('another');
  expect(await record.checkAgainst(ours, `3:${'a'.repeat(64)}`)).toBe('cut-off');
  await remove();
});
