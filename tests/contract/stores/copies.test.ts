import { mkdtemp, open, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { masterKeyFileName } from '@opora/server/keys/master-key-source.ts';
import { backUp } from '@opora/server/persistence/sqlite/copies/back-up.ts';
import { filesOf } from '@opora/server/persistence/sqlite/copies/folder-of-data.ts';
import { restore } from '@opora/server/persistence/sqlite/copies/restore.ts';
import {
  databaseFileName,
  keyFolderName,
  openSqliteStores,
  type SqliteStores,
} from '@opora/server/persistence/sqlite/open-sqlite-stores.ts';
import { conferenceId } from '@opora/shared/ids.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tamper } from './log-file.ts';

let place: string;
const data = () => join(place, 'data');
const copy = () => join(place, 'copy');
const target = () => join(place, 'target');

const one = conferenceId('one');
const two = conferenceId('two');
const event = (revision: number) => ({ revision, at: revision, by: null, event: {} });

async function within<Value>(folder: string, use: (stores: SqliteStores) => Promise<Value>) {
  const stores = await openSqliteStores(folder);
  try {
    return await use(stores);
  } finally {
    await stores.close();
  }
}

const eventsIn = (folder: string) =>
  within(folder, async ({ conferences }) => {
    const [first, second] = [await conferences.load(one), await conferences.load(two)];
    return [first.length, second.length];
  });
const back = (to = target()) => restore(filesOf(copy()), filesOf(to), undefined);

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'opora-copies-'));
  await within(data(), async ({ conferences, documents }) => {
    for (const id of [one, two]) {
      await conferences.create(id, [event(1), event(2)]);
      const plan = { conferenceId: id, document: 'plan' } as const;
      await documents.create(plan, Uint8Array.of(0, 0), 1);
    }
    // While it is in use, as it always is.
    expect(await backUp(filesOf(data()), filesOf(copy()))).toEqual([]);
  });
});
afterEach(() => rm(place, { recursive: true }));

describe('[KE10] a copy', () => {
  test('comes back whole, for nobody else to read, with its keys in a folder of their own', async () => {
    expect((await readdir(copy())).sort()).toEqual([keyFolderName, databaseFileName].sort());
    expect((await stat(copy())).mode & 0o077).toBe(0);
    await back();
    expect(await eventsIn(target())).toEqual([2, 2]);
    const masterKey = join(target(), keyFolderName, masterKeyFileName);
    expect((await stat(masterKey)).mode & 0o777).toBe(0o600);
  });

  test('goes to an empty folder only, and comes back to one only', async () => {
    await expect(backUp(filesOf(data()), filesOf(copy()))).rejects.toThrow('is not empty');
    await expect(back(data())).rejects.toThrow('into an empty folder only');
    expect(await eventsIn(data())).toEqual([2, 2]);
  });

  test.each([
    ['a changed entry', (folder: string) => change(folder, 'UPDATE event SET at = at + 1')],
    ['a lost end', (folder: string) => change(folder, 'DELETE FROM event WHERE revision = 2')],
    ['a lost log', (folder: string) => change(folder, 'DELETE FROM document_update')],
    ['a ruined page', (folder: string) => overwrite(folder, 3)],
    ['a ruined first page', (folder: string) => overwrite(folder, 0)],
  ])('that is damaged is refused and leaves nothing behind: %s', async (_, ruin) => {
    await ruin(copy());
    await expect(back()).rejects.toThrow('the copy is damaged');
    const left = await readdir(target(), { recursive: true });
    expect(left.filter((name) => name !== keyFolderName)).toEqual([]);
  });

  test('of damaged data is made, and says what is damaged', async () => {
    await rm(copy(), { recursive: true });
    await change(data(), `UPDATE event SET at = at + 1 WHERE conference_id = 'conf_one'`);
    expect(await backUp(filesOf(data()), filesOf(copy()))).toEqual([one]);
  });
});

const change = async (folder: string, sql: string) => tamper(folder, (file) => file.exec(sql));

async function overwrite(folder: string, page: number): Promise<void> {
  const handle = await open(join(folder, databaseFileName), 'r+');
  await handle.write(Buffer.alloc(4096, 0xff), 0, 4096, page * 4096);
  await handle.close();
}

describe('[KE9] the oldest copy, after a conference was erased', () => {
  beforeEach(() => within(data(), ({ conferences }) => conferences.erase(one, 1)));

  test('with the keys of today brings nothing of it back, and its neighbour whole', async () => {
    expect(await eventsIn(data())).toEqual([0, 2]);
    await rm(join(data(), databaseFileName));
    await back(data());
    expect(await eventsIn(data())).toEqual([0, 2]);
    expect(await within(data(), ({ conferences }) => conferences.list())).toEqual([two]);
  });

  test('with the keys of then has it all: those are to be thrown away (the control)', async () => {
    await back();
    expect(await eventsIn(target())).toEqual([2, 2]);
  });

  test('does not come back with other keys, which stay', async () => {
    await within(target(), async () => undefined);
    await rm(join(target(), databaseFileName));
    await expect(back()).rejects.toThrow('the key store lacks 2 of 2 keys');
    expect(await eventsIn(target())).toEqual([0, 0]);
  });
});
