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
import { canariesIn } from '../../support/canaries.ts';
import { tamper } from './log-file.ts';

let folder: string;
let stores: SqliteStores | undefined;
let damages: Damage[];

const one = conferenceId('one');
const two = conferenceId('two');
const plan = { conferenceId: one, document: 'plan' } as const;
const canary = 'Kanárka';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opora-version-4-'));
  damages = [];
});
afterEach(async () => {
  await stores?.close();
  stores = undefined;
  await rm(folder, { recursive: true });
});

/** As version 4 left it, with `more` done to it. */
async function frozen(more = ''): Promise<void> {
  const sql = await readFile(join(import.meta.dirname, 'version-4.sql'), 'utf8');
  const database = new DatabaseSync(join(folder, databaseFileName));
  database.exec(`PRAGMA journal_mode = WAL; ${sql}`);
  database.close();
  tamper(folder, (opened) => opened.exec(more));
}
const open = async (): Promise<SqliteStores> => {
  stores = await openSqliteStores(folder, { onDamage: (damage) => void damages.push(damage) });
  return stores;
};
const close = async () => {
  await stores?.close();
  stores = undefined;
};
/** SQL that leaves words on pages that nothing uses any more. */
const leftBehind = `
  PRAGMA secure_delete = OFF;
  CREATE TABLE gone (words TEXT);
  WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300)
    INSERT INTO gone SELECT 'Kanárka ' || hex(randomblob(40)) FROM n;
  DROP TABLE gone;`;
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('[KE6] data of version 4', () => {
  test('is sealed with every entry as it was, and written on', async () => {
    await frozen();
    const { conferences, documents, access } = await open();
    expect(await conferences.load(one)).toEqual([
      {
        revision: 1,
        at: 1_790_000_000_001,
        by: null,
        event: { type: 'said', words: 'Kanárka na začátku' },
      },
      {
        revision: 2,
        at: 1_790_000_000_002,
        by: participantId('jitka'),
        event: { type: 'said', words: 'Kanárka potom' },
      },
      {
        revision: 3,
        at: 1_790_000_000_003,
        by: participantId('vera'),
        event: { type: 'said', words: 'Kanárka nakonec' },
      },
    ]);
    const entries = (await documents.load(plan)) ?? [];
    expect(entries.map(({ update }) => text(update))).toEqual([
      'Kanárka v plánu',
      'Kanárka píše',
      'Kanárka maže',
    ]);
    expect(entries[1]).toMatchObject({
      seq: 2,
      at: 1_790_000_000_101,
      clientIds: [1, 4_294_967_295],
    });
    expect(await documents.epoch(plan)).toBe('a9e08b072937cbce');
    expect(await documents.checkpoints?.load(plan)).toEqual({ ok: false, error: 'none' });
    expect(await access.sessionsOf(one)).toHaveLength(1);

    await conferences.append(one, [{ revision: 4, at: 4, by: null, event: {} }]);
    await documents.append(plan, [{ at: 4, by: null, clientIds: [], update: Uint8Array.of(4) }]);
    await close();
    const again = await open();
    expect(await again.conferences.load(one)).toHaveLength(4);
    expect(await again.documents.load(plan)).toHaveLength(4);
    expect(damages).toEqual([]);
  });

  test('leaves no word readable in any file; before, every file held them (the control)', async () => {
    await frozen();
    expect(await canariesIn(folder, [canary])).toEqual([`${databaseFileName}: ${canary}`]);
    await open();
    await close();
    expect(await canariesIn(folder, [canary])).toEqual([]);
  });

  test('loses what was left on freed pages too', async () => {
    await frozen();
    await open();
    await close();
    // As if the rewriting of the file had been cut off.
    tamper(folder, (database) =>
      database.exec(
        `${leftBehind} INSERT INTO setting (key, value) VALUES ('rewrite-file', 'due');`,
      ),
    );
    expect(await canariesIn(folder, [canary])).toEqual([`${databaseFileName}: ${canary}`]);
    const again = await open();
    expect(await again.access.readSetting('rewrite-file')).toBeUndefined();
    await close();
    expect(await canariesIn(folder, [canary])).toEqual([]);
  });

  test.each([
    [
      'an entry in the middle',
      `UPDATE event SET at = at + 1 WHERE conference_id = 'conf_one' AND revision = 2`,
      2,
    ],
    ['a removed entry', `DELETE FROM event WHERE conference_id = 'conf_one' AND revision = 2`, 3],
    ['a lost end', `DELETE FROM event WHERE conference_id = 'conf_one' AND revision = 3`, 3],
    [
      'a head that is another',
      `UPDATE log_head SET hash = zeroblob(32) WHERE stream = 'conf_one'`,
      3,
    ],
    ['a lost head', `DELETE FROM log_head WHERE stream = 'conf_one'`, 4],
    [
      'a time no program writes',
      `UPDATE event SET at = 9223372036854775807 WHERE conference_id = 'conf_one' AND revision = 2`,
      2,
    ],
  ])('is found damaged afterwards where it was before: %s', async (_, sql, brokenAt) => {
    await frozen(sql);
    const { conferences } = await open();
    await expect(conferences.load(one)).rejects.toMatchObject({ code: 'damaged', seq: brokenAt });
    expect(await conferences.load(two)).toHaveLength(3);
    await close();
    expect(await canariesIn(folder, [canary])).toEqual([]);
  });

  test('stays as it is if it cannot be sealed whole', async () => {
    await frozen('CREATE TABLE sealed_document_update (in_the_way TEXT);');
    await expect(open()).rejects.toThrow('sealed_document_update');
    tamper(folder, (database) => {
      expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: 4 });
      expect(database.prepare('SELECT body FROM event LIMIT 1').get()).toEqual({
        body: '{"type":"said","words":"Kanárka na začátku"}',
      });
      database.exec('DROP TABLE sealed_document_update');
    });
    expect(await (await open()).conferences.load(one)).toHaveLength(3);
  });
});
