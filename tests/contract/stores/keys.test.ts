import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { masterKeyFileName } from '@opora/server/keys/master-key-source.ts';
import type { WaitingEntry } from '@opora/server/persistence/access-store.ts';
import type { Damage } from '@opora/server/persistence/quarantine.ts';
import { keyStoreFileName } from '@opora/server/persistence/sqlite/keys/key-store.ts';
import {
  databaseFileName,
  keyFolderName,
  openSqliteStores,
  type SqliteStores,
  type SqliteStoresOptions,
} from '@opora/server/persistence/sqlite/open-sqlite-stores.ts';
import { conferenceId, participantId } from '@opora/shared/ids.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { canariesIn } from '../../support/canaries.ts';
import { tamper } from './log-file.ts';

let folder: string;
let stores: SqliteStores | undefined;
let damages: Damage[];

const open = async (options: SqliteStoresOptions = {}): Promise<SqliteStores> => {
  stores = await openSqliteStores(folder, {
    onDamage: (damage) => void damages.push(damage),
    ...options,
  });
  return stores;
};
const close = async () => {
  await stores?.close();
  stores = undefined;
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opora-keys-'));
  damages = [];
});
afterEach(async () => {
  await close();
  await rm(folder, { recursive: true });
});

const keyFile = () => join(folder, keyFolderName, keyStoreFileName);
const masterFile = () => join(folder, keyFolderName, masterKeyFileName);

const one = conferenceId('one');
const two = conferenceId('two');
const jitka = participantId('jitka');
const canary = 'Žlutá Kanárka';
const planOf = (id: typeof one) => ({ conferenceId: id, document: 'plan' }) as const;
const event = (revision: number) => ({
  revision,
  at: revision,
  by: jitka,
  event: { type: 'said', words: `${canary} řekla ${revision}` },
});
const update = (text: string) => ({
  at: 1,
  by: jitka,
  clientIds: [1],
  update: new TextEncoder().encode(text),
});
const waiting = (id: typeof one): WaitingEntry => ({
  id: `w_${id}`,
  tokenHash: createHash('sha256').update(id).digest('hex'),
  invitationId: `link_${id}`,
  conferenceId: id,
  participantId: jitka,
  browserHash: 'b'.repeat(64),
  since: 1,
  device: 'first',
  place: 'room',
  callName: canary,
  confidentiality: { given: 'accepted', alone: null },
  state: 'waiting',
  answeredAt: null,
});

/** Words of people everywhere they can be. */
async function write({ conferences, documents, access }: SqliteStores): Promise<void> {
  for (const id of [one, two]) {
    await conferences.create(id, [event(1), event(2)]);
    await documents.create(planOf(id), update(canary).update, 1);
    await documents.append(planOf(id), [update(canary), update(canary)]);
    await documents.checkpoints?.write(planOf(id), { seq: 2, state: update(canary).update });
    await access.putWaiting(waiting(id));
  }
}

async function writeAndClose(options?: SqliteStoresOptions): Promise<void> {
  await write(await open(options));
  await close();
}

describe('[KE1] what people wrote and said', () => {
  test('is in no file, and comes back whole', async () => {
    await writeAndClose();
    expect(await canariesIn(folder, [canary])).toEqual([]);
    const again = await open();
    expect(await again.conferences.load(one)).toEqual([event(1), event(2)]);
    expect((await again.documents.load(planOf(one)))?.[2]?.update).toEqual(update(canary).update);
    expect(await again.documents.checkpoints?.load(planOf(one))).toMatchObject({
      value: { checkpoint: { seq: 2, state: update(canary).update } },
    });
    expect(await again.access.waitingFor(one)).toEqual([waiting(one)]);
  });

  test('would be found, were it stored in plain (the control)', async () => {
    await open();
    await close();
    tamper(folder, (database) =>
      database.prepare('INSERT INTO setting (key, value) VALUES (?, ?)').run('plain', canary),
    );
    expect(await canariesIn(folder, [canary])).toEqual([`${databaseFileName}: ${canary}`]);
  });

  test('looks different each time it is written, and no key lies in the file', async () => {
    await writeAndClose();
    const bodies = tamper(folder, (database) =>
      database.prepare('SELECT hex(body) AS body FROM document_update').all(),
    );
    expect(new Set(bodies.map(({ body }) => body)).size).toBe(6);
    const master = (await readFile(masterFile(), 'utf8')).trim();
    for (const file of [join(folder, databaseFileName), keyFile()]) {
      expect((await readFile(file)).includes(Buffer.from(master, 'base64'))).toBe(false);
    }
  });
});

describe('[KE2] something sealed that was put elsewhere', () => {
  test.each([
    [
      'a checkpoint of another conference',
      `UPDATE checkpoint SET state = (SELECT state FROM checkpoint WHERE conference_id = 'conf_two')
       WHERE conference_id = 'conf_one'`,
      async ({ documents }: SqliteStores) => {
        const loaded = await documents.checkpoints?.load(planOf(one));
        expect(loaded).toEqual({ ok: false, error: 'damaged' });
      },
    ],
    [
      'what somebody said at another door',
      `UPDATE waiting SET said = (SELECT said FROM waiting WHERE conference_id = 'conf_two')
       WHERE conference_id = 'conf_one'`,
      async ({ access, conferences }: SqliteStores) => {
        await expect(access.waitingFor(one)).rejects.toMatchObject({ code: 'damaged' });
        expect(() => conferences.assertSound(one)).toThrow();
        expect(damages).toMatchObject([{ conferenceId: one }]);
      },
    ],
    [
      'the key of another conference',
      `UPDATE log_head SET data_key = 'conf_two' WHERE stream = 'conf_one'`,
      async ({ conferences }: SqliteStores) => {
        await expect(conferences.load(one)).rejects.toMatchObject({ code: 'damaged', seq: 1 });
      },
    ],
  ])('does not open there: %s', async (_, sql, look) => {
    await writeAndClose();
    tamper(folder, (database) => database.exec(sql));
    const again = await open();
    await look(again);
    expect(await again.conferences.load(two)).toHaveLength(2);
    expect(await again.access.waitingFor(two)).toHaveLength(1);
  });
});

describe('[KE3] the keys', () => {
  const names = () => {
    const database = new DatabaseSync(keyFile(), { readOnly: true });
    try {
      return database.prepare('SELECT name FROM data_key ORDER BY name').all();
    } finally {
      database.close();
    }
  };

  test('lie apart from the data, one for each conference, before its first row does', async () => {
    const { conferences } = await open();
    await conferences.create(one, [event(1)]);
    expect(names()).toEqual([{ name: one }]);
    // A row that cannot be written: the key was there before it.
    await expect(conferences.create(two, [event(7)])).rejects.toThrow();
    expect(names()).toEqual([{ name: one }, { name: two }]);
    await conferences.create(two, [event(1)]);
    expect(await conferences.load(two)).toEqual([event(1)]);
  });

  test('lie where the operator wants them', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'opora-elsewhere-'));
    await writeAndClose({ keyFolder: join(elsewhere, 'of', 'opora') });
    expect(await readdir(folder)).not.toContain(keyFolderName);
    expect(await readdir(join(elsewhere, 'of', 'opora'))).toContain(keyStoreFileName);
    await rm(elsewhere, { recursive: true });
  });
});

describe('[KE4] the master key', () => {
  test('is made at the first start, for nobody else to read, and stays', async () => {
    await writeAndClose();
    const made = await readFile(masterFile(), 'utf8');
    expect(Buffer.from(made, 'base64')).toHaveLength(32);
    expect((await stat(masterFile())).mode & 0o777).toBe(0o600);
    await open();
    expect(await readFile(masterFile(), 'utf8')).toBe(made);
  });

  test('may be given, and then is not on the disk', async () => {
    const masterKey = Buffer.alloc(32, 7).toString('base64');
    await writeAndClose({ masterKey });
    expect(await readdir(join(folder, keyFolderName))).toEqual([keyStoreFileName]);
    expect(await (await open({ masterKey })).conferences.load(one)).toHaveLength(2);
  });

  test.each(['', 'short', Buffer.alloc(31).toString('base64')])(
    'is 32 bytes in base64: %j is none',
    async (masterKey) => {
      await expect(open({ masterKey })).rejects.toThrow('OPORA_MASTER_KEY is not a master key');
    },
  );
});

describe('[KE5] over existing data', () => {
  const other = Buffer.alloc(32, 9).toString('base64');
  const losses: readonly (readonly [what: string, lose: () => Promise<void>, says: string])[] = [
    [
      'another master key',
      () => writeFile(masterFile(), other),
      'the master key is not the one the data was written with',
    ],
    ['no master key', () => rm(masterFile()), 'the master key is missing: put '],
    ['half a master key', () => writeFile(masterFile(), other.slice(0, 20)), 'is not a master key'],
    ['no key store', () => rm(keyFile()), 'the keys of the data are not in '],
    [
      'no keys at all',
      () => rm(join(folder, keyFolderName), { recursive: true }),
      'the keys of the data are not in ',
    ],
    [
      'a new key store',
      async () => {
        await rm(join(folder, keyFolderName), { recursive: true });
        const fresh = await mkdtemp(join(tmpdir(), 'opora-fresh-'));
        await (await openSqliteStores(fresh)).close();
        await cp(join(fresh, keyFolderName), join(folder, keyFolderName), { recursive: true });
        await rm(fresh, { recursive: true });
      },
      'the key store lacks 2 of 2 keys of the data',
    ],
    [
      'a key store that lacks one key',
      async () => {
        const database = new DatabaseSync(keyFile());
        database.exec(`DELETE FROM data_key WHERE name = 'conf_two'`);
        database.close();
      },
      'the key store lacks 1 of 2 keys of the data',
    ],
  ];

  test.each(losses)('%s is a reason not to start, said in one line', async (_, lose, says) => {
    await writeAndClose();
    await cp(join(folder, keyFolderName), join(folder, 'kept'), { recursive: true });
    await lose();
    const before = await keyFiles();
    const refusal = await open().catch((error: unknown) => error);
    expect(refusal).toMatchObject({ message: expect.stringContaining(says) });
    expect(String(refusal)).not.toContain('\n');
    // Nothing was made in the place of what is missing.
    expect(await keyFiles()).toEqual(before);

    await rm(join(folder, keyFolderName), { recursive: true, force: true });
    await cp(join(folder, 'kept'), join(folder, keyFolderName), { recursive: true });
    expect(await (await open()).conferences.load(one)).toEqual([event(1), event(2)]);
  });

  /** Names and contents, without SQLite's own files of an open database. */
  async function keyFiles(): Promise<readonly (readonly [string, string])[]> {
    const names = await readdir(join(folder, keyFolderName)).catch(() => []);
    const own = names.filter((name) => !/-(?:wal|shm)$/.test(name)).sort();
    return await Promise.all(
      own.map(async (name) => {
        const content = await readFile(join(folder, keyFolderName, name));
        return [name, createHash('sha256').update(content).digest('hex')] as const;
      }),
    );
  }
});
