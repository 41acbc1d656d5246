import { conferenceId, participantId } from '@opora/shared/ids.ts';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { createLogger } from '../observability/logger.ts';
import type { DocumentEntry, DocumentStore } from '../persistence/document-store.ts';
import { DocumentRoom, type RoomMember } from './document-room.ts';
import { DocumentGate } from './gate/document-gate.ts';
import { ProtectedGuard } from './protected/protected-guard.ts';

const key = { conferenceId: conferenceId('one'), document: 'plan' } as const;

/** A room whose document throws on what is applied, as Yjs may on something the gate does not know of. */
function roomOf(doc: Y.Doc) {
  const log: DocumentEntry[] = [];
  const broken: true[] = [];
  const store: DocumentStore = {
    create: async () => undefined,
    epoch: async () => undefined,
    destroy: async () => undefined,
    conferencesWith: async () => [],
    append: async (_key, entries) => void log.push(...entries),
    load: async () => undefined,
  };
  const room = new DocumentRoom({
    key,
    doc,
    gate: new DocumentGate(doc, [], 'plan'),
    guard: new ProtectedGuard(doc, () => []),
    store,
    now: () => 1,
    logger: createLogger({ level: 'error', write: () => undefined }),
    onBroken: () => void broken.push(true),
  });
  return { room, log, broken };
}

function memberOf(name: string, room: DocumentRoom) {
  const id = participantId(name);
  const codes: number[] = [];
  let stored = 0;
  const member: RoomMember = {
    visitor: {
      participantId: id,
      sessionId: name,
      presence: () => ({ participantId: id, name, colour: 1 }),
      isShown: () => true,
      takesPart: () => true,
      mayRead: () => true,
      mayWrite: () => true,
    },
    send: () => undefined,
    tellEdit: () => undefined,
    tellStep2: () => undefined,
    tellPresence: () => undefined,
    stored: () => {
      stored += 1;
    },
    close: (code) => {
      codes.push(code);
      room.leave(member);
    },
  };
  return { member, codes, stored: () => stored };
}

function edit(): Uint8Array {
  const doc = new Y.Doc();
  doc.getXmlFragment('goals').insert(0, [new Y.XmlElement('paragraph')]);
  return Y.encodeStateAsUpdate(doc);
}

test('[DO7] an edit that passes the gate and cannot be applied ends the room, its author for good', async () => {
  const doc = new Y.Doc();
  const { room, log, broken } = roomOf(doc);
  const [author, other] = [memberOf('jitka', room), memberOf('vera', room)];
  room.join(author.member);
  room.join(other.member);
  room.submit(author.member, 'update', edit());
  await room.flushed();
  expect([author.stored(), author.codes, other.codes, broken]).toEqual([1, [], [], []]);

  doc.on('beforeTransaction', () => {
    throw new Error('as Yjs would');
  });
  room.submit(author.member, 'update', edit());
  await room.flushed();
  expect([author.stored(), author.codes, other.codes]).toEqual([1, [4422], [1013]]);
  expect(broken).toHaveLength(1);
  expect(log).toHaveLength(2);
});
