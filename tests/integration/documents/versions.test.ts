import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { databaseFileName } from '@opora/server/persistence/sqlite/open-sqlite-stores.ts';
import { planSchemaVersion } from '@opora/shared/plan/shape.ts';
import { documentParameters } from '@opora/shared/protocol/document-messages.ts';
import { describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import type { Member } from './document-clients.ts';
import { planKey, useDocumentWorld } from './document-world.ts';
import { textOf, writeParagraph } from './plan-text.ts';

const world = useDocumentWorld();

const { schema, epoch } = documentParameters;
const synced = (member: Member) => vi.waitFor(() => expect(member.provider.synced).toBe(true));
const entries = async () => (await world.stores.documents.load(planKey))?.length;

/** Somebody's words, written without a server. */
function written(words: string): Y.Doc {
  const doc = new Y.Doc();
  writeParagraph(doc, 'notes', words);
  return doc;
}

describe('[DO10] a page with another schema', () => {
  test.each([planSchemaVersion - 1, planSchemaVersion + 1, 'x', ''])(
    'that says %s is closed with 4409, is sent nothing and changes nothing',
    async (version) => {
      await synced(world.join('jitka'));
      const old = world.join('vera', {
        doc: written('ze staré stránky'),
        params: { [schema]: String(version) },
      });
      const reason = new Promise((resolve) => old.provider.on('closed', resolve));
      expect(await reason).toEqual({ code: 4409, reason: 'other-schema' });
      expect(textOf(old.doc).toString()).toBe('ze staré stránky');
      expect(old.provider.shouldConnect).toBe(false);
      expect(await entries()).toBe(1);
    },
  );

  test('of the same version reads and writes', async () => {
    const same = world.join('vera', {
      doc: written('ze stejné stránky'),
      params: { [schema]: String(planSchemaVersion) },
    });
    await vi.waitFor(async () => expect(await entries()).toBe(2));
    expect(same.finalCode()).toBeUndefined();
  });

  test('is told so only if it may read the plan', async () => {
    const nobody = world.join(null, { params: { [schema]: '1' } });
    await vi.waitFor(() => expect(nobody.finalCode()).toBe(4401));
  });
});

describe('[DO11] another life of the document', () => {
  test('is what a forged id claims: closed with 4409, and the plan stays as it is', async () => {
    const forger = world.join('jitka', {
      doc: written('z jiného života'),
      params: { [epoch]: 'f'.repeat(16) },
    });
    const reason = new Promise((resolve) => forger.provider.on('closed', resolve));
    expect(await reason).toEqual({ code: 4409, reason: 'other-epoch' });
    expect(await entries()).toBe(1);
  });

  test('is not what a restart makes: who comes back with its id goes on', async () => {
    const jitka = world.join('jitka');
    await synced(jitka);
    jitka.provider.params[epoch] = String(jitka.epochs[0]);
    await world.restart();
    await vi.waitFor(() => expect(jitka.epochs).toHaveLength(2));
    expect(jitka.epochs[1]).toBe(jitka.epochs[0]);
    expect(jitka.finalCode()).toBeUndefined();
  });

  test('is what a server has that was put back to an older copy: tabs of before are turned away', async () => {
    const jitka = world.join('jitka');
    await synced(jitka);
    jitka.provider.params[epoch] = String(jitka.epochs[0]);
    await world.restart(() => {
      const database = new DatabaseSync(join(world.folder, databaseFileName));
      database.exec("UPDATE document SET epoch = 'another'");
      database.close();
    });
    await vi.waitFor(() => expect(jitka.finalCode()).toBe(4409));
    expect(await entries()).toBe(1);
  });
});
