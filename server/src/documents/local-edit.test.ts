import { conferenceId, participantId } from '@opora/shared/ids.ts';
import { err, ok } from '@opora/shared/result.ts';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { createLogger } from '../observability/logger.ts';
import type { DocumentEntry } from '../persistence/document-store.ts';
import { DocumentRoom } from './document-room.ts';
import { DocumentGate } from './gate/document-gate.ts';
import { ProtectedGuard } from './protected/protected-guard.ts';

const jitka = participantId('jitka');

function roomOf(doc: Y.Doc) {
  const log: DocumentEntry[] = [];
  const room = new DocumentRoom({
    key: { conferenceId: conferenceId('one'), document: 'plan' },
    doc,
    gate: new DocumentGate(doc, [], 'plan'),
    guard: new ProtectedGuard(doc, () => []),
    store: {
      create: async () => undefined,
      epoch: async () => undefined,
      destroy: async () => undefined,
      conferencesWith: async () => [],
      append: async (_key, entries) => void log.push(...entries),
      load: async () => undefined,
    },
    now: () => 1,
    logger: createLogger({ level: 'error', write: () => undefined }),
    onBroken: () => undefined,
  });
  return { room, log };
}

const addLine = (copy: Y.Doc) =>
  copy.getXmlFragment('goals').insert(0, [new Y.XmlElement('paragraph')]);

test('an edit made here is stored as its person’s, by a Yjs client that is neither the room’s nor anybody’s', async () => {
  const doc = new Y.Doc();
  const { room, log } = roomOf(doc);
  expect(await room.write(jitka, addLine)).toEqual(ok(undefined));
  expect(await room.write(jitka, addLine)).toEqual(ok(undefined));
  expect(doc.getXmlFragment('goals').length).toBe(2);
  expect(log.map(({ by }) => by)).toEqual([jitka, jitka]);
  const clients = log.flatMap(({ clientIds }) => clientIds);
  expect(new Set([...clients, doc.clientID]).size).toBe(3);
});

test('a change that changes nothing stores nothing', async () => {
  const { room, log } = roomOf(new Y.Doc());
  expect(await room.write(jitka, () => undefined)).toEqual(ok(undefined));
  expect(log).toEqual([]);
});

test('whoever waits for an edit is told when the room breaks up under it', async () => {
  const doc = new Y.Doc();
  const { room } = roomOf(doc);
  doc.on('beforeTransaction', () => {
    throw new Error('as Yjs would');
  });
  // The first ends the room; the second is stored with it and never applied.
  const outcomes = await Promise.all([room.write(jitka, addLine), room.write(jitka, addLine)]);
  expect(outcomes).toEqual([err('not-stored'), err('not-stored')]);
  expect(await room.write(jitka, addLine)).toEqual(err('not-stored'));
});
