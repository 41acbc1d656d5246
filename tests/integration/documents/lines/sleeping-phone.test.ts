import { participantId } from '@opora/shared/ids.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { eventually } from '../../../support/eventually.ts';
import { type Member, openMember } from '../document-clients.ts';
import { conference, planKey, useDocumentWorld } from '../document-world.ts';
import { textOf } from '../plan-text.ts';
import { openProxy, type TcpProxy } from './tcp-proxy.ts';

/** Two of them without a sign of life, and the server knows that nobody is there. */
const world = useDocumentWorld({ heartbeatMs: 250 });

let proxy: TcpProxy;
let jitka: Member;
/** On the phone. */
let vera: Member;

beforeEach(async () => {
  proxy = await openProxy({ port: Number(new URL(world.url()).port) });
  jitka = world.join('jitka');
  vera = openMember(`ws://127.0.0.1:${proxy.port}/documents`, `${conference}/plan`, 'vera');
  for (const { acknowledged } of [jitka, vera]) {
    await eventually(() => expect(acknowledged).toEqual([[1, 0]]));
  }
});
afterEach(async () => {
  vera.close();
  await proxy.close();
});

const text = ({ doc }: Member): string => textOf(doc).toString();

function type(member: Member, letters: string): void {
  for (const letter of letters) textOf(member.doc).insert(textOf(member.doc).length, letter);
}

/** Every entry of the log that brings letters of a Yjs client names the person it belongs to. */
async function expectAuthorship(): Promise<void> {
  const entries = (await world.stores.documents.load(planKey)) ?? [];
  for (const [key, member] of Object.entries({ jitka, vera })) {
    const theirs = entries.filter(({ clientIds }) => clientIds.includes(member.doc.clientID));
    for (const { by, clientIds } of theirs) {
      expect([by, clientIds]).toEqual([participantId(key), [member.doc.clientID]]);
    }
  }
  const letters = entries.filter(({ by }) => by === participantId('vera'));
  expect(letters.length).toBeGreaterThan(0);
}

const isSeen = (): boolean => jitka.provider.awareness.getStates().has(vera.doc.clientID);

test('[LN7] a phone that sleeps is gone for the others, and its words arrive once, as its own', async () => {
  await eventually(() => expect(isSeen()).toBe(true));
  type(vera, 'před');
  await eventually(() => expect(vera.acknowledged.at(-1)).toEqual([1, 4]));
  proxy.freeze();
  type(vera, ' spím');
  await eventually(() => expect(world.server.openConnections()).toBe(1));
  await eventually(() => expect(isSeen()).toBe(false));
  type(jitka, ' bdím');
  await eventually(() => expect(jitka.acknowledged.at(-1)).toEqual([1, 5]));
  // The phone has heard of no end and writes on.
  expect(vera.closeCodes).toEqual([]);
  type(vera, ' dál');

  proxy.wake();
  await eventually(() => expect(text(vera)).toBe(text(jitka)));
  for (const words of ['před', ' spím dál', ' bdím']) {
    expect(text(jitka).split(words)).toHaveLength(2);
  }
  expect(text(jitka)).toHaveLength('Plán: před spím dál bdím'.length);
  await eventually(() => expect(vera.acknowledged.at(-1)).toEqual([1, 0]));
  await eventually(() => expect(isSeen()).toBe(true));
  await expectAuthorship();
});

test('[LN7] words whose acknowledgement was lost on the way are not stored a second time', async () => {
  proxy.muteServer();
  type(vera, 'hotovo');
  await eventually(() => expect(text(jitka)).toBe('Plán: hotovo'));
  expect(vera.acknowledged).toEqual([[1, 0]]);
  const entries = await world.stores.documents.load(planKey);
  await eventually(() => expect(world.server.openConnections()).toBe(1));
  proxy.wake();
  await eventually(() =>
    expect(vera.acknowledged).toEqual([
      [1, 0],
      [1, 0],
    ]),
  );
  expect(text(jitka)).toBe('Plán: hotovo');
  expect(await world.stores.documents.load(planKey)).toEqual(entries);
  await expectAuthorship();
});

test('a line that answers is not cut, however long nobody writes (the control)', async () => {
  const beats = vera.heartbeats();
  await eventually(() => expect(vera.heartbeats()).toBeGreaterThan(beats + 5));
  expect([vera.closeCodes, world.server.openConnections()]).toEqual([[], 2]);
});
