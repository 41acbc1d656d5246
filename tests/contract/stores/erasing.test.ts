import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { tablesOfConference, tablesThatStay } from '@opora/server/persistence/sqlite/erasing.ts';
import { keyStoreFileName } from '@opora/server/persistence/sqlite/keys/key-store.ts';
import {
  databaseFileName,
  keyFolderName,
  openSqliteStores,
  type SqliteStores,
} from '@opora/server/persistence/sqlite/open-sqlite-stores.ts';
import { accountId, conferenceId, participantId } from '@opora/shared/ids.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tamper } from './log-file.ts';

let folder: string;
let stores: SqliteStores;

/** Every document has a key of its own here. */
const open = async () => {
  stores = await openSqliteStores(folder, { ownKeys: ['plan'] });
};
const reopen = async () => {
  await stores.close();
  await open();
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opora-erasing-'));
  await open();
});
afterEach(async () => {
  await stores.close();
  await rm(folder, { recursive: true });
});

const one = conferenceId('one');
const two = conferenceId('two');
const jitka = participantId('jitka');
const planOf = (id: typeof one) => ({ conferenceId: id, document: 'plan' }) as const;
const event = (revision: number) => ({ revision, at: revision, by: jitka, event: {} });
const seed = Uint8Array.of(0, 0);
const entry = { at: 2, by: jitka, clientIds: [1], update: Uint8Array.of(1, 2) };

async function write(id: typeof one): Promise<void> {
  const { conferences, documents, access, staff } = stores;
  await conferences.create(id, [event(1), event(2)]);
  await documents.create(planOf(id), seed, 1);
  await documents.append(planOf(id), [entry]);
  await documents.checkpoints?.write(planOf(id), { seq: 2, state: seed });
  const hash = (id === one ? 'a' : 'b').repeat(64);
  const person = { conferenceId: id, participantId: jitka };
  await access.addSession({ tokenHash: hash, ...person, createdAt: 1, lastUsedAt: 1 });
  await access.addInvitation({
    id: `link_${id}`,
    secretHash: hash,
    ...person,
    createdAt: 1,
    validFrom: null,
    validUntil: null,
    pinHash: null,
    pinTries: 0,
    lockedAt: null,
    revokedAt: null,
    reusable: false,
    browserHash: null,
  });
  await access.putWaiting({
    id: `w_${id}`,
    tokenHash: hash,
    invitationId: `link_${id}`,
    ...person,
    browserHash: hash,
    since: 1,
    device: 'first',
    place: 'room',
    callName: 'Jitka',
    confidentiality: null,
    state: 'waiting',
    answeredAt: null,
  });
  const account = accountId(id);
  const link = {
    id: `setup_${id}`,
    secretHash: hash,
    accountId: account,
    createdAt: 1,
    validUntil: 2,
  };
  await staff.addAccount(
    {
      id: account,
      name: 'Simona',
      login: id,
      role: 'worker',
      passwordHash: null,
      createdAt: 1,
      activatedAt: null,
      lockedAt: null,
    },
    link,
  );
  await staff.putSeat({ ...person, accountId: account, givenAt: 1 });
  await staff.addReason({ ...person, accountId: account, at: 1, reason: 'Zastupuji kolegyni.' });
  await stores.feedback.write(id, person.participantId, '{}');
}

/** Rows that name a conference, by table. */
const rowsOf = (id: string) =>
  tamper(folder, (database) => {
    const names = database
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .all()
      .map(({ name }) => String(name));
    return names.filter((name) =>
      database
        .prepare(`SELECT * FROM "${name}"`)
        .all()
        .some((row) =>
          'conference_id' in row || 'stream' in row || name === 'conference'
            ? Object.values(row).some((value) => String(value).includes(id))
            : false,
        ),
    );
  });
const keysLeft = () => {
  const database = new DatabaseSync(join(folder, keyFolderName, keyStoreFileName));
  try {
    return database
      .prepare('SELECT name FROM data_key WHERE wrapped IS NOT NULL')
      .all()
      .map(({ name }) => String(name).split('/')[0]);
  } finally {
    database.close();
  }
};

async function expectWhole(id: typeof one): Promise<void> {
  const { conferences, documents, access } = stores;
  expect(await conferences.load(id)).toEqual([event(1), event(2)]);
  expect(await documents.load(planOf(id))).toHaveLength(2);
  expect(await access.waitingFor(id)).toHaveLength(1);
}

async function expectGone(id: typeof one): Promise<void> {
  const { conferences, documents, access } = stores;
  expect(await conferences.load(id)).toEqual([]);
  expect(await conferences.list()).not.toContain(id);
  expect(await documents.load(planOf(id))).toBeUndefined();
  expect(await documents.epoch(planOf(id))).toBeUndefined();
  expect(await access.sessionsOf(id)).toEqual([]);
  expect(await access.waitingFor(id)).toEqual([]);
  expect(await access.findInvitation(`link_${id}`)).toBeUndefined();
  expect(await conferences.wasErased(id)).toBe(true);
  expect(rowsOf(id)).toEqual(['erased']);
  expect(keysLeft()).not.toContain(id);
}

describe('[KE8] an erased conference', () => {
  test('leaves nothing but that there was one, also after a restart; its neighbour is whole', async () => {
    await write(one);
    await write(two);
    expect(rowsOf(one).sort()).toEqual([...tablesOfConference, 'conference', 'log_head'].sort());
    await stores.conferences.erase(one, 77);
    await expectGone(one);
    await expectWhole(two);
    await reopen();
    await expectGone(one);
    await expectWhole(two);
    const at = tamper(folder, (database) => database.prepare('SELECT * FROM erased').all());
    expect(at).toEqual([{ conference_id: one, at: 77 }]);
  });

  test('takes nothing any more, and its id is not used again', async () => {
    await write(one);
    await stores.conferences.erase(one, 1);
    const { conferences, documents } = stores;
    await expect(conferences.append(one, [event(3)])).rejects.toThrow('no such log');
    await expect(documents.append(planOf(one), [entry])).rejects.toThrow('no such log');
    await expect(conferences.create(one, [event(1)])).rejects.toThrow('erased');
    await expect(documents.create(planOf(one), seed, 1)).rejects.toThrow('erased');
    await expectGone(one);
  });

  test('may have been damaged', async () => {
    await write(one);
    await write(two);
    tamper(folder, (database) =>
      database.exec(`
        UPDATE event SET at = at + 1 WHERE conference_id = 'conf_one';
        DELETE FROM log_head WHERE stream LIKE 'conf_one%';`),
    );
    await expect(stores.conferences.load(one)).rejects.toMatchObject({ code: 'damaged' });
    await stores.conferences.erase(one, 1);
    await reopen();
    await expectGone(one);
    await expectWhole(two);
  });

  test('may be erased twice', async () => {
    await write(one);
    await stores.conferences.erase(one, 1);
    await stores.conferences.erase(one, 2);
    await expectGone(one);
  });

  test('no table is forgotten: each with rows of a conference goes, or stays on purpose', () => {
    const tables = tamper(folder, (database) =>
      database
        .prepare(
          `SELECT DISTINCT entry.name FROM sqlite_schema AS entry
           JOIN pragma_table_info(entry.name) AS field ON field.name = 'conference_id'
           WHERE entry.type = 'table' ORDER BY entry.name`,
        )
        .all()
        .map(({ name }) => name),
    );
    expect(tables).toEqual([...tablesOfConference, ...tablesThatStay].sort());
  });
});

describe('[KE9] an erasing that was cut off', () => {
  const inKeys = (sql: string) => {
    const database = new DatabaseSync(join(folder, keyFolderName, keyStoreFileName));
    database.exec(sql);
    database.close();
  };

  test('after the key was destroyed is finished at the next start', async () => {
    await write(one);
    await write(two);
    inKeys(`UPDATE data_key SET wrapped = NULL, destroyed_at = 1
            WHERE name = 'conf_one' OR name LIKE 'conf_one/%'`);
    await reopen();
    await expectGone(one);
    await expectWhole(two);
  });

  test('takes the keys with it that an older copy of the key store brought back', async () => {
    await write(one);
    await write(two);
    await stores.close();
    await cp(join(folder, keyFolderName), join(folder, 'older'), { recursive: true });
    await open();
    await stores.conferences.erase(one, 1);
    await stores.close();
    await rm(join(folder, keyFolderName), { recursive: true });
    await cp(join(folder, 'older'), join(folder, keyFolderName), { recursive: true });
    expect(keysLeft()).toContain(one);
    await open();
    await expectGone(one);
    await expectWhole(two);
  });

  test('is finished too where an older copy of the data came back', async () => {
    await write(one);
    await write(two);
    await stores.close();
    await cp(join(folder, databaseFileName), join(folder, 'older'));
    await open();
    await stores.conferences.erase(one, 1);
    await stores.close();
    await cp(join(folder, 'older'), join(folder, databaseFileName));
    expect(rowsOf(one)).toContain('event');
    await open();
    await expectGone(one);
    await expectWhole(two);
  });
});

describe('[KE7] a document with a key of its own', () => {
  const gone = async () => {
    expect(await stores.documents.load(planOf(one))).toBeUndefined();
    expect(await stores.documents.epoch(planOf(one))).toBeUndefined();
    expect(rowsOf(one)).not.toContain('document_update');
    expect(rowsOf(one)).not.toContain('checkpoint');
  };

  test('goes before its conference does, and nothing else goes with it', async () => {
    await write(one);
    await write(two);
    await stores.documents.destroy(planOf(one));
    await gone();
    await reopen();
    await gone();
    expect(await stores.conferences.load(one)).toHaveLength(2);
    await expectWhole(two);
    expect(keysLeft().filter((name) => name === one)).toEqual([one]);
  });

  test('can be made again, as another life under another key', async () => {
    await write(one);
    const epoch = await stores.documents.epoch(planOf(one));
    await stores.documents.destroy(planOf(one));
    await stores.documents.create(planOf(one), Uint8Array.of(7), 1);
    expect(await stores.documents.epoch(planOf(one))).not.toBe(epoch);
    await reopen();
    expect(await stores.documents.load(planOf(one))).toMatchObject([{ update: Uint8Array.of(7) }]);
  });

  test('of which an older copy came back goes again, and its conference stays', async () => {
    await write(one);
    await stores.close();
    await cp(join(folder, databaseFileName), join(folder, 'older'));
    await open();
    await stores.documents.destroy(planOf(one));
    await stores.close();
    await cp(join(folder, 'older'), join(folder, databaseFileName));
    expect(rowsOf(one)).toContain('document_update');
    await open();
    await gone();
    expect(await stores.conferences.load(one)).toHaveLength(2);
  });

  test('is the only kind that can be destroyed, and one that is not there does no harm', async () => {
    await stores.documents.destroy(planOf(one));
    await stores.close();
    stores = await openSqliteStores(folder);
    await write(one);
    await expect(stores.documents.destroy(planOf(one))).rejects.toThrow('no key of its own');
    expect(await stores.documents.load(planOf(one))).toHaveLength(2);
  });

  test('a log goes by no other way: its rows stay while there is a key', async () => {
    await write(one);
    const remove = (sql: string) => () => {
      const database = new DatabaseSync(join(folder, databaseFileName));
      try {
        database.exec(sql);
      } finally {
        database.close();
      }
    };
    expect(remove('DELETE FROM document_update')).toThrow('the log only grows');
    expect(remove('DELETE FROM event')).toThrow('the log only grows');
    expect(remove('UPDATE document_update SET seq = 9')).toThrow('the log only grows');
    await expectWhole(one);
  });
});
