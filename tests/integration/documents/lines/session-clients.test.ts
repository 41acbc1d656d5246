import { documentLimits } from '@opora/shared/protocol/document-messages.ts';
import { expect, test } from 'vitest';
import { craft, element } from '../gate/crafted-update.ts';
import { type GateRoom, seededRoom, visitor } from '../gate/gate-room.ts';

const { sessionClientIds, sessionClientIdEveryMs } = documentLimits;

const paragraphOf = (client: number): Uint8Array =>
  craft([{ client, clock: 0, structs: [element({ parent: 'goals' }, 'paragraph')] }]);

/** Writes as this client on a connection of its own, as after a reload. */
const reload = (room: GateRoom, client: number, session = 'tablet') =>
  room.refusal(visitor('eva', ['goals'], session), paragraphOf(client));

function useUp(room: GateRoom): void {
  for (let client = 100; client < 100 + sessionClientIds; client += 1) {
    expect(reload(room, client)).toBeUndefined();
  }
}

test('[LN9] a session has 64 new Yjs clients, however often it comes back, and one more each minute', () => {
  const room = seededRoom();
  useUp(room);
  expect(reload(room, 1_000)).toBe('malformed');
  room.now += sessionClientIdEveryMs - 1;
  expect(reload(room, 1_000)).toBe('malformed');
  room.now += 1;
  expect(reload(room, 1_000)).toBeUndefined();
  expect(reload(room, 1_001)).toBe('malformed');
});

test('[LN9] a session that has used them up writes on with those it has, and others with their own', () => {
  const room = seededRoom();
  useUp(room);
  const more = craft([
    { client: 100, clock: 1, structs: [element({ parent: 'goals' }, 'paragraph')] },
  ]);
  expect(room.refusal(visitor('eva', ['goals'], 'tablet'), more)).toBeUndefined();
  expect(reload(room, 1_000, 'phone')).toBeUndefined();
});

test('[LN9] clients that were only shown count as well', () => {
  const room = seededRoom();
  for (let client = 100; client < 100 + sessionClientIds; client += 1) {
    room.reserve(client, visitor('eva', ['goals'], 'tablet'));
  }
  expect(reload(room, 100)).toBeUndefined();
  expect(reload(room, 1_000)).toBe('malformed');
});

test('[LN9] an edit that is refused uses none up', () => {
  const room = seededRoom();
  const bare = craft([
    { client: 99, clock: 0, structs: [element({ parent: 'needs' }, 'paragraph')] },
  ]);
  for (let attempt = 0; attempt < sessionClientIds; attempt += 1) {
    expect(room.refusal(visitor('eva', ['goals'], 'tablet'), bare)).toBe('not-allowed');
  }
  useUp(room);
});
