import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Damage } from '@opora/server/persistence/quarantine.ts';
import {
  databaseFileName,
  openSqliteStores,
  type SqliteStores,
} from '@opora/server/persistence/sqlite/open-sqlite-stores.ts';
import { conferenceId, participantId } from '@opora/shared/ids.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { chainOf, tamper } from './log-file.ts';

let folder: string;
let stores: SqliteStores;
let damages: Damage[];

const open = async () => {
  stores = await openSqliteStores(folder, { onDamage: (damage) => damages.push(damage) });
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opora-chain-'));
  damages = [];
  await open();
});

afterEach(async () => {
  await stores.close();
  await rm(folder, { recursive: true });
});

const one = conferenceId('one');
const two = conferenceId('two');
const jitka = participantId('jitka');
const plan = { conferenceId: one, document: 'plan' } as const;
const otherPlan = { conferenceId: two, document: 'plan' } as const;

const event = (revision: number) => ({
  revision,
  at: 100 + revision,
  by: revision === 1 ? null : jitka,
  event: { type: `step-${revision}` },
});
const update = (byte: number) => ({
  at: 100 + byte,
  by: jitka,
  clientIds: [byte],
  update: Uint8Array.of(byte, 0, 255),
});

/** Four events and four updates in each of two conferences. */
async function write(): Promise<void> {
  for (const key of [plan, otherPlan]) {
    await stores.conferences.create(key.conferenceId, [event(1), event(2)]);
    await stores.conferences.append(key.conferenceId, [event(3), event(4)]);
    await stores.documents.create(key, Uint8Array.of(0, 0), 100);
    await stores.documents.append(key, [update(2), update(3)]);
    await stores.documents.append(key, [update(4)]);
  }
}

const change = (sql: string) => tamper(folder, (database) => database.exec(sql));

/** Both logs have a key that begins with the conference. */
const logs = [
  {
    log: 'event',
    seq: 'revision',
    load: () => stores.conferences.load(one),
    loadOther: () => stores.conferences.load(two),
    append: () => stores.conferences.append(one, [event(5)]),
    appendOther: () => stores.conferences.append(two, [event(5)]),
    insert: `INSERT INTO event (conference_id, revision, at, author, body, hash)
             VALUES ('conf_one', 5, 105, 'p_jitka', x'0900ff', x'')`,
  },
  {
    log: 'document_update',
    seq: 'seq',
    load: () => stores.documents.load(plan),
    loadOther: () => stores.documents.load(otherPlan),
    append: () => stores.documents.append(plan, [update(5)]),
    appendOther: () => stores.documents.append(otherPlan, [update(5)]),
    insert: `INSERT INTO document_update (conference_id, name, seq, at, author, client_ids, body, hash)
             VALUES ('conf_one', 'plan', 5, 105, 'p_jitka', '[9]', x'0900ff', x'')`,
  },
] as const;

describe.each(logs)('[LO1] the log of $log', ({ log, seq, insert, ...use }) => {
  const where = (number: number) => `WHERE conference_id = 'conf_one' AND ${seq} = ${number}`;
  const changes: readonly (readonly [what: string, sql: string, brokenAt: number])[] = [
    ['another body', `UPDATE ${log} SET body = zeroblob(length(body)) ${where(2)}`, 2],
    ['another author', `UPDATE ${log} SET author = 'p_vera' ${where(3)}`, 3],
    ['an author where the server wrote', `UPDATE ${log} SET author = 'null' ${where(1)}`, 1],
    ['another time', `UPDATE ${log} SET at = at + 1 ${where(4)}`, 4],
    ['another hash', `UPDATE ${log} SET hash = zeroblob(32) ${where(2)}`, 2],
    ['a number no program writes', `UPDATE ${log} SET at = 9223372036854775807 ${where(2)}`, 2],
    ['a removed first row', `DELETE FROM ${log} ${where(1)}`, 2],
    ['a removed row', `DELETE FROM ${log} ${where(2)}`, 3],
    ['a removed last row', `DELETE FROM ${log} ${where(4)}`, 4],
    ['all rows removed', `DELETE FROM ${log} WHERE conference_id = 'conf_one'`, 1],
    [
      'two swapped rows',
      `UPDATE ${log} SET ${seq} = 9 ${where(2)};
       UPDATE ${log} SET ${seq} = 2 ${where(3)};
       UPDATE ${log} SET ${seq} = 3 ${where(9)};`,
      2,
    ],
    ['an inserted row', insert, 5],
    [
      'a row of another conference',
      `UPDATE ${log} SET body = (SELECT body FROM ${log} WHERE conference_id = 'conf_two' AND ${seq} = 3),
         hash = (SELECT hash FROM ${log} WHERE conference_id = 'conf_two' AND ${seq} = 3) ${where(3)}`,
      3,
    ],
    ['a moved head', `UPDATE log_head SET seq = seq - 1 WHERE stream LIKE 'conf_one%'`, 5],
    ['a lost head', `DELETE FROM log_head WHERE stream LIKE 'conf_one%'`, 5],
  ];

  test.each(changes)('finds %s', async (_, sql, brokenAt) => {
    await write();
    change(sql);
    await expect(use.load()).rejects.toMatchObject({ name: 'StoreError', code: 'damaged' });
    expect(damages).toMatchObject([{ conferenceId: one, error: { code: 'damaged' } }]);
    expect(damages[0]?.error.seq).toBe(brokenAt);
  });

  test('[LO2] damage costs its own conference only', async () => {
    await write();
    change(`UPDATE ${log} SET at = at + 1 ${where(2)}`);
    await expect(use.load()).rejects.toThrow();
    await expect(use.append()).rejects.toMatchObject({ code: 'damaged' });
    await expect(stores.conferences.load(one)).rejects.toMatchObject({ code: 'damaged' });
    await expect(stores.documents.load(plan)).rejects.toMatchObject({ code: 'damaged' });
    expect(() => stores.conferences.assertSound(one)).toThrow('damaged');
    expect(() => stores.conferences.assertSound(two)).not.toThrow();
    await use.appendOther();
    expect(await use.loadOther()).toHaveLength(5);
    expect(damages).toHaveLength(1);
  });

  test('a log that nobody touched loads, and damage is looked for again after a restart', async () => {
    await write();
    expect(await use.load()).toHaveLength(4);
    change(`UPDATE ${log} SET at = at + 1 ${where(2)}`);
    await expect(use.load()).rejects.toThrow();
    change(`UPDATE ${log} SET at = at - 1 ${where(2)}`);
    await expect(use.load()).rejects.toThrow();
    await stores.close();
    await open();
    expect(await use.load()).toHaveLength(4);
  });
});

describe('[LO1] a log of updates that is read part by part', () => {
  const where = (seq: number) => `WHERE conference_id = 'conf_one' AND seq = ${seq}`;
  const readAll = async (limit: number) => {
    const entries: { readonly seq: number }[] = [];
    for (;;) {
      const part = await stores.documents.readAfter(plan, entries.length, limit);
      entries.push(...part);
      if (part.length < limit) return entries;
    }
  };

  test.each([1, 2, 3, 4, 9])('is whole in parts of %i', async (limit) => {
    await write();
    expect(await readAll(limit)).toEqual(await stores.documents.load(plan));
  });

  test.each([
    ['another author', `UPDATE document_update SET author = 'p_vera' ${where(3)}`],
    ['another time', `UPDATE document_update SET at = at + 1 ${where(4)}`],
    ['a removed first row', `DELETE FROM document_update ${where(1)}`],
    ['a removed row', `DELETE FROM document_update ${where(2)}`],
    ['a removed last row', `DELETE FROM document_update ${where(4)}`],
    ['all rows removed', `DELETE FROM document_update WHERE conference_id = 'conf_one'`],
    ['a moved head', `UPDATE log_head SET seq = seq - 1 WHERE stream = 'conf_one/plan'`],
    ['a changed head', `UPDATE log_head SET hash = zeroblob(32) WHERE stream = 'conf_one/plan'`],
    ['a lost head', `DELETE FROM log_head WHERE stream = 'conf_one/plan'`],
  ])('[LO2] finds %s', async (_, sql) => {
    await write();
    change(sql);
    await expect(readAll(2)).rejects.toMatchObject({ name: 'StoreError', code: 'damaged' });
    expect(damages).toMatchObject([{ conferenceId: one }]);
  });

  test('does not look again at what was read before, but at where it goes on', async () => {
    await write();
    change(`UPDATE document_update SET author = 'p_vera' ${where(2)}`);
    expect(await stores.documents.readAfter(plan, 3, 9)).toMatchObject([{ seq: 4 }]);
    change(`UPDATE document_update SET hash = zeroblob(32) ${where(3)}`);
    await expect(stores.documents.readAfter(plan, 3, 9)).rejects.toMatchObject({ seq: 4 });
  });
});

const writtenRow = z.object({
  seq: z.number(),
  author: z.string().nullable(),
  at: z.number(),
  client_ids: z.string(),
  body: z.instanceof(Uint8Array),
  hash: z.instanceof(Uint8Array),
});

describe('[LO1] the chain', () => {
  const readUpdates = (database: DatabaseSync) =>
    database
      .prepare("SELECT * FROM document_update WHERE conference_id = 'conf_one' ORDER BY seq")
      .all()
      .map((row) => writtenRow.parse(row));
  const linkOf = ({ seq, author, at, client_ids, body }: z.infer<typeof writtenRow>) => ({
    stream: 'conf_one/plan',
    seq,
    author,
    at,
    content: [client_ids, body],
  });

  test('is the one that the specification says', async () => {
    await write();
    const rows = tamper(folder, readUpdates);
    expect(rows.map(({ hash }) => Buffer.from(hash))).toEqual(chainOf(rows.map(linkOf)));
  });

  /** As somebody does it who knows the formula, but has no key. */
  const computeAnew = (database: DatabaseSync) => {
    const hashes = chainOf(readUpdates(database).map(linkOf));
    const put = database.prepare(
      `UPDATE document_update SET hash = ? WHERE conference_id = 'conf_one' AND seq = ?`,
    );
    hashes.forEach((hash, index) => void put.run(hash, index + 1));
    database
      .prepare(`UPDATE log_head SET seq = ?, hash = ? WHERE stream = 'conf_one/plan'`)
      .run(hashes.length, hashes.at(-1) ?? null);
  };
  const change = (sql: string) =>
    tamper(folder, (database) => {
      database.exec(sql);
      computeAnew(database);
    });

  test.each([
    ['body', `UPDATE document_update SET body = x'0900ff' WHERE seq = 2`],
    ['author', `UPDATE document_update SET author = 'p_vera' WHERE seq = 2`],
    ['time', 'UPDATE document_update SET at = at + 1 WHERE seq = 2'],
    ['Yjs client', `UPDATE document_update SET client_ids = '[9]' WHERE seq = 2`],
    [
      'body of another conference',
      `UPDATE document_update AS own SET body = (SELECT body FROM document_update AS other
       WHERE other.seq = own.seq AND other.conference_id = 'conf_two') WHERE own.seq = 2`,
    ],
  ])(
    '[KE2] that is computed anew does not hide another %s: whoever changed it had no key',
    async (_, sql) => {
      await write();
      change(sql.replace('WHERE seq', `WHERE conference_id = 'conf_one' AND seq`));
      await expect(stores.documents.load(plan)).rejects.toMatchObject({ code: 'damaged', seq: 2 });
      expect(damages).toMatchObject([{ conferenceId: one }]);
      expect(await stores.documents.load(otherPlan)).toHaveLength(4);
    },
  );

  test('that is computed anew hides an end that was taken off: keys are no anchor', async () => {
    await write();
    change(`DELETE FROM document_update WHERE conference_id = 'conf_one' AND seq = 4`);
    expect(await stores.documents.load(plan)).toHaveLength(3);
    expect(damages).toEqual([]);
  });
});

describe('[LO4] a checkpoint that was changed in the file', () => {
  const load = async () => await stores.documents.checkpoints?.load(plan);
  const begin = async () => {
    await write();
    await stores.documents.checkpoints?.write(plan, { seq: 3, state: Uint8Array.of(1, 2, 3) });
  };

  test.each([
    ['damaged', `UPDATE checkpoint SET state = x'010203ff'`],
    ['damaged', 'UPDATE checkpoint SET seq = 2'],
    ['damaged', 'UPDATE checkpoint SET chain_hash = zeroblob(32)'],
    ['damaged', 'UPDATE checkpoint SET hash = zeroblob(32)'],
  ])('is %s after %s', async (error, sql) => {
    await begin();
    change(sql);
    expect(await load()).toEqual({ ok: false, error });
    expect(damages).toEqual([]);
  });

  test('is known as one of a longer log, or of another one', async () => {
    await begin();
    change(`DELETE FROM document_update WHERE conference_id = 'conf_one' AND seq >= 3`);
    expect(await load()).toEqual({ ok: false, error: 'beyond-log' });
    await stores.close();
    await rm(folder, { recursive: true });
    await open();
    await begin();
    change(
      `UPDATE document_update SET hash = zeroblob(32) WHERE conference_id = 'conf_one' AND seq = 3`,
    );
    expect(await load()).toEqual({ ok: false, error: 'other-log' });
  });

  test('and damage behind a right one is found all the same', async () => {
    await begin();
    expect(await load()).toMatchObject({ ok: true });
    change(`UPDATE document_update SET at = at + 1 WHERE conference_id = 'conf_one' AND seq = 2`);
    await expect(load()).rejects.toMatchObject({ code: 'damaged', seq: 2 });
  });
});

describe('[LO3] a database of version 1', () => {
  /** As version 1 left it, with `more` done to it, in a folder of its own. */
  async function frozen(more = ''): Promise<void> {
    await stores.close();
    await rm(folder, { recursive: true });
    folder = await mkdtemp(join(tmpdir(), 'opora-chain-'));
    const sql = await readFile(join(import.meta.dirname, 'version-1.sql'), 'utf8');
    const database = new DatabaseSync(join(folder, databaseFileName));
    database.exec(sql + more);
    database.close();
  }

  const load = async () => [
    await stores.conferences.load(one),
    await stores.conferences.load(two),
    await stores.documents.load(plan),
  ];

  test('gives each document an id of its life', async () => {
    await frozen();
    await open();
    expect(await stores.documents.epoch(plan)).toMatch(/^[0-9a-f]{16}$/);
  });

  test('keeps every entry as it was and gets its chain', async () => {
    await frozen();
    await open();
    expect((await load()).map((entries) => entries?.length)).toEqual([2, 1, 3]);
    expect((await stores.documents.load(plan))?.[1]).toEqual({
      seq: 2,
      at: 1_790_000_000_004,
      by: jitka,
      clientIds: [7, 4_294_967_295],
      update: Uint8Array.of(7, 0, 255),
    });
    await stores.conferences.append(one, [event(3)]);
    await stores.documents.append(plan, [update(4)]);
    expect((await load()).map((entries) => entries?.length)).toEqual([3, 1, 4]);
  });

  test('is protected from then on', async () => {
    await frozen();
    await open();
    await stores.close();
    const fences = (sql: string) => () => {
      const database = new DatabaseSync(join(folder, databaseFileName));
      try {
        database.exec(sql);
      } finally {
        database.close();
      }
    };
    expect(fences('UPDATE event SET body = body')).toThrow('the log only grows');
    expect(fences('DELETE FROM document_update')).toThrow('the log only grows');
    change(`UPDATE document_update SET body = x'0600ff' WHERE seq = 2`);
    await open();
    await expect(stores.documents.load(plan)).rejects.toMatchObject({ code: 'damaged', seq: 2 });
  });

  test('stays of version 1 if it cannot be brought to the next one whole', async () => {
    await frozen('CREATE TABLE log_head (in_the_way TEXT);');
    await expect(open()).rejects.toThrow('log_head');
    tamper(folder, (database) => {
      expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: 1 });
      expect(database.prepare('SELECT count(*) AS n FROM event').get()).toEqual({ n: 3 });
      expect(database.prepare('SELECT * FROM event LIMIT 1').get()).not.toHaveProperty('hash');
      database.exec('DROP TABLE log_head');
    });
    await open();
    expect(await stores.conferences.load(one)).toHaveLength(2);
  });
});
