import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
  databaseFileName,
  openSqliteStores,
  type SqliteStores,
} from '@opora/server/persistence/sqlite/open-sqlite-stores.ts';
import { assertDurable, configure } from '@opora/server/persistence/sqlite/pragmas.ts';
import { conferenceId, participantId } from '@opora/shared/ids.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { accessStoreSuite } from './access-store-suite.ts';
import { conferenceStoreSuite } from './conference-store-suite.ts';
import { documentStoreSuite } from './document-store-suite.ts';
import { factorStoreSuite } from './factor-store-suite.ts';
import { staffStoreSuite } from './staff-store-suite.ts';

let folder: string;
let stores: SqliteStores;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opora-stores-'));
  stores = await openSqliteStores(folder);
});

afterEach(async () => {
  await stores.close();
  await rm(folder, { recursive: true });
});

const sqlite = {
  current: () => stores,
  reopen: async () => {
    await stores.close();
    stores = await openSqliteStores(folder);
  },
};

describe('the conference store on SQLite', () => conferenceStoreSuite(sqlite));
describe('the document store on SQLite', () => documentStoreSuite(sqlite));
describe('the access store on SQLite', () => accessStoreSuite(sqlite));
describe('the staff store on SQLite', () => staffStoreSuite(sqlite));
describe('the factor store on SQLite', () => factorStoreSuite(sqlite));

const id = conferenceId('one');
const event = (revision: number) => ({ revision, at: revision, by: null, event: {} });

/** Another connection to the same file, as a backup or an intruder would have. */
const inFile = <Value>(use: (database: DatabaseSync) => Value): Value => {
  const database = new DatabaseSync(join(folder, databaseFileName));
  try {
    return use(database);
  } finally {
    database.close();
  }
};

describe('group commit', () => {
  test('many appends go in few transactions', async () => {
    await stores.conferences.create(id, [event(1)]);
    const before = stores.counts();
    const appends = Array.from({ length: 200 }, (_, index) => event(index + 2));
    await Promise.all(appends.map((one) => stores.conferences.append(id, [one])));
    const after = stores.counts();
    expect(after.operations - before.operations).toBe(200);
    expect(after.transactions - before.transactions).toBeLessThanOrEqual(2);
  });

  test('appends one after the other are not held back for company', async () => {
    await stores.conferences.create(id, [event(1)]);
    const before = stores.counts().transactions;
    for (const revision of [2, 3, 4]) await stores.conferences.append(id, [event(revision)]);
    expect(stores.counts().transactions - before).toBe(3);
  });

  test('a failing append in a group fails alone', async () => {
    await stores.conferences.create(id, [event(1)]);
    const outcomes = await Promise.allSettled([
      stores.conferences.append(id, [event(2)]),
      stores.conferences.append(id, [event(9)]),
      stores.conferences.append(id, [event(3)]),
      stores.access.writeSetting('beside', 'stored'),
    ]);
    const statuses = outcomes.map(({ status }) => status);
    expect(statuses).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    expect(await stores.conferences.load(id)).toEqual([event(1), event(2), event(3)]);
    expect(await stores.access.readSetting('beside')).toBe('stored');
  });

  test('[LI3] an append that has resolved is in the file for everybody', async () => {
    await stores.conferences.create(id, [event(1)]);
    const count = () =>
      inFile((database) => database.prepare('SELECT count(*) AS n FROM event').get()?.['n']);
    expect(count()).toBe(1);
    await stores.conferences.append(id, [event(2)]);
    expect(count()).toBe(2);
  });

  test('closing waits for what was submitted, and later calls reject', async () => {
    await stores.conferences.create(id, [event(1)]);
    const appends = [2, 3, 4].map((revision) => stores.conferences.append(id, [event(revision)]));
    await stores.close();
    await Promise.all(appends);
    await expect(stores.conferences.append(id, [event(5)])).rejects.toThrow();
    stores = await openSqliteStores(folder);
    expect(await stores.conferences.load(id)).toHaveLength(4);
  });
});

describe('the logs', () => {
  test.each([
    'UPDATE event SET body = body',
    'DELETE FROM event',
    'UPDATE document_update SET body = body',
    'DELETE FROM document_update',
  ])('refuse %s from any connection', async (sql) => {
    const key = { conferenceId: id, document: 'plan' } as const;
    await stores.conferences.create(id, [event(1)]);
    await stores.documents.create(key, Uint8Array.of(0, 0), 1);
    expect(() => inFile((database) => database.exec(sql))).toThrow('the log only grows');
  });
});

describe('opening', () => {
  test('readiness is a write that reaches the file', async () => {
    expect(await stores.isWritable()).toBe(true);
    const reopened = await openSqliteStores(join(folder, 'other'));
    await reopened.close();
    expect(await reopened.isWritable()).toBe(false);
  });

  test('a folder that another server has open is refused until it is closed', async () => {
    await expect(openSqliteStores(folder)).rejects.toThrow('in use by another server');
    await stores.close();
    stores = await openSqliteStores(folder);
  });

  test('a database of a newer program is refused', async () => {
    await stores.close();
    const ownVersion = inFile(
      (database) => database.prepare('PRAGMA user_version').get()?.['user_version'],
    );
    inFile((database) => database.exec('PRAGMA user_version = 99'));
    await expect(openSqliteStores(folder)).rejects.toThrow('version 99');
    inFile((database) => database.exec(`PRAGMA user_version = ${ownVersion}`));
    stores = await openSqliteStores(folder);
  });

  test('a database that cannot have a write-ahead log is refused', () => {
    const inMemory = new DatabaseSync(':memory:');
    expect(() => configure(inMemory)).toThrow('journal_mode is memory');
  });

  test.each([
    ['synchronous = NORMAL', 'synchronous is 1'],
    ['journal_mode = DELETE', 'journal_mode is delete'],
    ['foreign_keys = OFF', 'foreign_keys is 0'],
  ])('a database with %s does not count as durable', async (pragma, problem) => {
    await stores.close();
    inFile((database) => {
      configure(database);
      expect(() => assertDurable(database)).not.toThrow();
      database.exec(`PRAGMA ${pragma}`);
      expect(() => assertDurable(database)).toThrow(problem);
    });
    stores = await openSqliteStores(folder);
  });

  test('a deleted row leaves no trace in the file', async () => {
    const session = {
      tokenHash: 'c'.repeat(64),
      conferenceId: id,
      participantId: participantId('canary'),
      createdAt: 1,
      lastUsedAt: 1,
    };
    // Only while it is closed: reading the file of an open database drops its locks (security.md 4.1).
    const bytesAtRest = async () => {
      await stores.close();
      const bytes = await readFile(join(folder, databaseFileName));
      stores = await openSqliteStores(folder);
      return bytes;
    };
    await stores.access.addSession(session);
    expect((await bytesAtRest()).includes('p_canary')).toBe(true);
    await stores.access.endSession(session.tokenHash);
    expect((await bytesAtRest()).includes('p_canary')).toBe(false);
  });
});
