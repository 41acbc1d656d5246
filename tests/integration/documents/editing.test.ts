import { participantId } from '@opora/shared/ids.ts';
import {
  documentMessages,
  documentPath,
  syncMessages,
} from '@opora/shared/protocol/document-messages.ts';
import { describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { updatesInFile } from '../../support/updates-in-file.ts';
import type { Member } from './document-clients.ts';
import { otherConference, planKey, useDocumentWorld } from './document-world.ts';
import { textOf, writeParagraph } from './plan-text.ts';

const world = useDocumentWorld({ heartbeatMs: 30, unloadAfterMs: 30 });

const text = ({ doc }: Member): string => textOf(doc).toString();
const synced = (...members: Member[]) =>
  vi.waitFor(() => expect(members.every(({ provider }) => provider.synced)).toBe(true));

/** What a second connection finds in the file, while the server goes on. */
function textInFile(): string {
  const doc = new Y.Doc();
  for (const update of updatesInFile(world.folder)) Y.applyUpdate(doc, update);
  return textOf(doc).toString();
}

/** Appends wait until `release` is called. */
function holdAppends(): { readonly release: () => void; readonly waiting: () => number } {
  const held = Promise.withResolvers<void>();
  let waiting = 0;
  world.beforeAppend = () => {
    waiting += 1;
    return held.promise;
  };
  return { release: held.resolve, waiting: () => waiting };
}

describe('two people', () => {
  test('[DO1] who write at the same time see the same text in the end', async () => {
    const [jitka, vera] = [world.join('jitka'), world.join('vera')];
    await synced(jitka, vera);
    for (const letter of 'maminka 👩‍👧') {
      textOf(jitka.doc).insert(0, letter);
      textOf(vera.doc).insert(textOf(vera.doc).length, letter);
      textOf(vera.doc).delete(0, 1);
      await new Promise((resolve) => setImmediate(resolve));
    }
    const updates = 3 * [...'maminka 👩‍👧'].length;
    await vi.waitFor(() => {
      const counts = [jitka, vera].map(({ acknowledged }) => acknowledged.at(-1)?.[1] ?? 0);
      expect(counts[0] ?? 0).toBeGreaterThan(0);
      expect((counts[0] ?? 0) + (counts[1] ?? 0)).toBe(updates);
      expect(text(jitka)).toBe(text(vera));
    });
    expect(textInFile()).toBe(text(jitka));
  });

  test('[DO2] see and are told nothing before it is on disk', async () => {
    const [jitka, vera] = [world.join('jitka'), world.join('vera')];
    await synced(jitka, vera);
    await vi.waitFor(() => expect(jitka.acknowledged).toEqual([[1, 0]]));
    const appends = holdAppends();
    textOf(jitka.doc).insert(0, 'A');
    await vi.waitFor(() => expect(appends.waiting()).toBe(1));
    const beats = vera.heartbeats();
    await vi.waitFor(() => expect(vera.heartbeats()).toBeGreaterThan(beats + 2));
    expect(text(vera)).toBe('Plán: ');
    expect(jitka.acknowledged).toEqual([[1, 0]]);
    appends.release();
    await vi.waitFor(() => expect(text(vera)).toBe('APlán: '));
    await vi.waitFor(() => expect(jitka.acknowledged.at(-1)).toEqual([1, 1]));
    expect(textInFile()).toBe('APlán: ');
  });

  test('edits that wait for one append go as one group, in order', async () => {
    const jitka = world.join('jitka');
    await synced(jitka);
    const appends = holdAppends();
    for (const letter of 'cba') textOf(jitka.doc).insert(0, letter);
    await vi.waitFor(() => expect(appends.waiting()).toBe(1));
    appends.release();
    await vi.waitFor(() => expect(jitka.acknowledged.at(-1)).toEqual([1, 3]));
    expect(appends.waiting()).toBeLessThanOrEqual(2);
    expect(await world.loggedText()).toBe('abcPlán: ');
  });
});

describe('the log', () => {
  test('keeps each edit with its author and Yjs client', async () => {
    const vera = world.join('vera');
    await synced(vera);
    textOf(vera.doc).insert(0, 'A');
    await vi.waitFor(() => expect(vera.acknowledged.at(-1)).toEqual([1, 1]));
    const entries = await world.stores.documents.load(planKey);
    expect(entries?.map(({ seq, by, clientIds }) => ({ seq, by, clientIds }))).toEqual([
      { seq: 1, by: null, clientIds: [] },
      { seq: 2, by: participantId('vera'), clientIds: [vera.doc.clientID] },
    ]);
  });

  test('does not grow by somebody who brings nothing new', async () => {
    const vera = world.join('vera');
    await synced(vera);
    textOf(vera.doc).delete(0, 2);
    await vi.waitFor(() => expect(vera.acknowledged.at(-1)).toEqual([1, 1]));
    const before = (await world.stores.documents.load(planKey))?.length;
    const again = world.join('vera', { doc: vera.doc });
    await vi.waitFor(() => expect(again.acknowledged.at(-1)).toEqual([1, 0]));
    expect((await world.stores.documents.load(planKey))?.length).toBe(before);
    expect(before).toBe(2);
  });
});

describe('after a restart', () => {
  test('[DO8] the document is the same, and seeded only once', async () => {
    const jitka = world.join('jitka');
    await synced(jitka);
    textOf(jitka.doc).insert(0, 'Matyáš ');
    await vi.waitFor(() => expect(jitka.acknowledged.at(-1)).toEqual([1, 1]));
    jitka.close();
    await world.restart();
    const vera = world.join('vera');
    await synced(vera);
    expect(text(vera)).toBe('Matyáš Plán: ');
    expect(world.seedCalls()).toBe(1);
  });

  test('[DO4] connections are closed with 1012 and come back with what was typed meanwhile', async () => {
    const [jitka, vera] = [world.join('jitka'), world.join('vera')];
    await synced(jitka, vera);
    const restarted = world.restart();
    await vi.waitFor(() => expect(jitka.closeCodes).toContain(1012));
    for (const letter of 'cba') textOf(jitka.doc).insert(0, letter);
    await restarted;
    await vi.waitFor(() => expect(text(vera)).toBe('abcPlán: '));
    expect(await world.loggedText()).toBe('abcPlán: ');
  });

  test('an edit that was waiting to be stored is stored before the end', async () => {
    const jitka = world.join('jitka');
    await synced(jitka);
    const appends = holdAppends();
    textOf(jitka.doc).insert(0, 'A');
    await vi.waitFor(() => expect(appends.waiting()).toBe(1));
    jitka.close();
    const restarted = world.restart();
    appends.release();
    await restarted;
    expect(await world.loggedText()).toBe('APlán: ');
  });
});

describe('typing while reconnecting', () => {
  test('loses nothing, although updates arrive before the step 2', async () => {
    const [jitka, vera] = [world.join('jitka'), world.join('vera')];
    await synced(jitka, vera);
    jitka.provider.disconnect();
    textOf(jitka.doc).insert(0, 'a');
    jitka.provider.on('status', ({ status }) => {
      // The socket is open, the server's step 1 is still on its way.
      if (status === 'connected') for (const letter of 'bcd') textOf(jitka.doc).insert(0, letter);
    });
    jitka.provider.connect();
    await vi.waitFor(() => expect(text(vera)).toBe('dcbaPlán: '));
    await vi.waitFor(() => expect(jitka.acknowledged.at(-1)).toEqual([1, 3]));
    expect(await world.loggedText()).toBe('dcbaPlán: ');
    expect(jitka.closeCodes).toEqual([]);
  });

  test('stores an update that arrives before the step 2 only behind it', async () => {
    const early = world.raw('vera');
    await early.opened;
    const doc = new Y.Doc();
    writeParagraph(doc, 'goals', 'A');
    const frame = (kind: number, update: Uint8Array) =>
      Uint8Array.of(documentMessages.sync, kind, update.length, ...update);
    early.socket.send(frame(syncMessages.update, Y.encodeStateAsUpdate(doc)));
    await vi.waitFor(() => expect(early.frames.length).toBeGreaterThan(4));
    expect(await world.stores.documents.load(planKey)).toHaveLength(1);
    early.socket.send(frame(syncMessages.step2, Uint8Array.of(0, 0)));
    await vi.waitFor(() => expect(early.frames).toContainEqual(Uint8Array.of(100, 1, 1)));
    expect(await world.stores.documents.load(planKey)).toHaveLength(2);
  });
});

describe('a document in memory', () => {
  test('is forgotten some time after the last one left, and loaded whole again', async () => {
    const jitka = world.join('jitka');
    await synced(jitka);
    textOf(jitka.doc).insert(0, 'A');
    await vi.waitFor(() => expect(jitka.acknowledged.at(-1)).toEqual([1, 1]));
    expect(world.server.openDocuments()).toBe(1);
    jitka.close();
    await vi.waitFor(() => expect(world.server.openDocuments()).toBe(0));
    const vera = world.join('vera');
    await synced(vera);
    expect(text(vera)).toBe('APlán: ');
  });

  test('is not forgotten before it is saved', async () => {
    const jitka = world.join('jitka');
    await synced(jitka);
    const appends = holdAppends();
    textOf(jitka.doc).insert(0, 'A');
    await vi.waitFor(() => expect(appends.waiting()).toBe(1));
    // Its heartbeats show that the time to forget has passed.
    const elsewhere = world.raw('vera', documentPath(otherConference, 'plan'));
    jitka.close();
    await vi.waitFor(() => expect(elsewhere.frames.length).toBeGreaterThan(5));
    expect(world.server.openConnections()).toBe(1);
    expect(world.server.openDocuments()).toBe(2);
    appends.release();
    await vi.waitFor(() => expect(world.server.openDocuments()).toBe(1));
    expect(await world.loggedText()).toBe('APlán: ');
  });
});

test('a heartbeat of data reaches a connection where nothing happens', async () => {
  const jitka = world.join('jitka');
  await vi.waitFor(() => expect(jitka.heartbeats()).toBeGreaterThan(3));
  expect(jitka.closeCodes).toEqual([]);
});
