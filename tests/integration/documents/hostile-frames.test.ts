import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { participantId } from '@opora/shared/ids.ts';
import { documentMessages, syncMessages } from '@opora/shared/protocol/document-messages.ts';
import * as encoding from 'lib0/encoding';
import { describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import type { Member, RawConnection } from './document-clients.ts';
import { planKey, useDocumentWorld } from './document-world.ts';
import { craft, element } from './gate/crafted-update.ts';
import { textOf } from './plan-text.ts';

const world = useDocumentWorld();

const sync = (message: number, content: Uint8Array): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, documentMessages.sync);
    encoding.writeVarUint(encoder, message);
    encoding.writeVarUint8Array(encoder, content);
  });
const update = (content: Uint8Array) => sync(syncMessages.update, content);
const step2 = (content: Uint8Array) => sync(syncMessages.step2, content);
const nothing = Uint8Array.of(0, 0);

/** An update that Yjs decodes but cannot apply: its one item stands after a later item of its own. */
const selfReferring = encoding.encode((encoder) => {
  // One client with one struct: client 7, clock 0; a string with a left origin (7, 5); no deletions.
  for (const number of [1, 1, 7, 0]) encoding.writeVarUint(encoder, number);
  encoding.writeUint8(encoder, 0b1000_0100);
  for (const number of [7, 5]) encoding.writeVarUint(encoder, number);
  encoding.writeVarString(encoder, 'x');
  encoding.writeVarUint(encoder, 0);
});

/** `count` structs claimed, none there. */
const claimedStructs = (count: number): Uint8Array =>
  encoding.encode((encoder) => {
    for (const number of [1, count, 7, 0]) encoding.writeVarUint(encoder, number);
  });

async function greeted(key = 'eva'): Promise<RawConnection> {
  const connection = world.raw(key);
  await connection.opened;
  connection.socket.send(step2(nothing));
  return connection;
}

/** Another person's day goes on: an edit is stored and seen by a third. */
async function expectOthersUnharmed(jitka: Member, vera: Member): Promise<void> {
  const before = textOf(vera.doc).toString();
  textOf(jitka.doc).insert(0, 'A');
  await vi.waitFor(() => expect(textOf(vera.doc).toString()).toBe(`A${before}`));
  expect(await world.loggedText()).toBe(`A${before}`);
}

async function joinTwo(): Promise<[Member, Member]> {
  const members: [Member, Member] = [world.join('jitka'), world.join('vera')];
  const providers = members.map(({ provider }) => provider);
  await vi.waitFor(() => expect(providers.every(({ synced }) => synced)).toBe(true));
  return members;
}

const malformed: readonly [name: string, frame: Uint8Array | string][] = [
  ['a text frame', 'hello'],
  ['an empty frame', new Uint8Array()],
  ['an unknown message', Uint8Array.of(9, 1, 2)],
  ['an unknown sync message', sync(5, nothing)],
  ['our own message to clients', Uint8Array.of(documentMessages.saved, 1, 1)],
  ['a number without an end', new Uint8Array(12).fill(255)],
  ['a length beyond the frame', Uint8Array.of(0, 2, 255, 255, 3, 1, 1)],
  ['an update cut short', update(Uint8Array.of(1, 1, 7, 0, 4))],
  ['33 million structs in 7 bytes', update(claimedStructs(33_000_000))],
  ['a state vector cut short', sync(syncMessages.step1, Uint8Array.of(200, 1))],
  ['presence that is not JSON', Uint8Array.of(1, 5, 1, 7, 1, 1, 123)],
  ['presence cut short', Uint8Array.of(1, 3, 200, 1, 7)],
];

describe('[DO7] its own connection, and nothing else, is ended with 4422 by', () => {
  test.each(malformed)('%s', async (_, frame) => {
    const [jitka, vera] = await joinTwo();
    const hostile = await greeted();
    hostile.socket.send(frame);
    expect(await hostile.closed).toBe(4422);
    await expectOthersUnharmed(jitka, vera);
    expect([...jitka.closeCodes, ...vera.closeCodes]).toEqual([]);
  });
});

test('a frame of the protocol ends nothing', async () => {
  const connection = await greeted();
  connection.socket.send(update(nothing));
  connection.socket.send(Uint8Array.of(documentMessages.presenceQuery));
  // Acknowledged: the step 2 and the update that brings nothing.
  await vi.waitFor(() => expect(connection.frames).toContainEqual(Uint8Array.of(100, 1, 1)));
  expect(connection.socket.readyState).toBe(connection.socket.OPEN);
  expect(await world.stores.documents.load(planKey)).toHaveLength(1);
});

test('[DO7] random frames leave document, process and others as they were', async () => {
  const [jitka, vera] = await joinTwo();
  // A linear congruence, so that a failure can be repeated.
  let state = 20_261_121;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
  const hostile = await Promise.all(Array.from({ length: 40 }, () => greeted()));
  for (const { socket } of hostile) {
    const noise = Uint8Array.from({ length: random(40) }, () => random(256));
    socket.send(Uint8Array.of(random(2), random(3), noise.length, ...noise));
  }
  await vi.waitFor(() => {
    const open = hostile.filter(({ socket }) => socket.readyState === socket.OPEN);
    expect(open.length).toBeLessThan(20);
  });
  await expectOthersUnharmed(jitka, vera);
});

describe('[DO4] what is too large is refused for good with 4413:', () => {
  test('an update above 1 MiB, but not one just below', async () => {
    const jitka = world.join('jitka');
    await vi.waitFor(() => expect(jitka.provider.synced).toBe(true));
    textOf(jitka.doc).insert(0, 'x'.repeat(1024 * 1024 - 100));
    await vi.waitFor(() => expect(jitka.acknowledged.at(-1)).toEqual([1, 1]));
    textOf(jitka.doc).insert(0, 'x'.repeat(1024 * 1024));
    await vi.waitFor(() => expect(jitka.finalCode()).toBe(4413));
    expect(await world.stores.documents.load(planKey)).toHaveLength(2);
  });

  test('a frame above every limit', async () => {
    const [jitka, vera] = await joinTwo();
    const hostile = await greeted();
    hostile.socket.send(new Uint8Array(9 * 1024 * 1024));
    expect(await hostile.closed).toBe(4413);
    await expectOthersUnharmed(jitka, vera);
  });

  test('a step 1 above 256 KiB, but not one just below', async () => {
    const stateVector = (count: number): Uint8Array =>
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, count);
        for (let client = 0; client < count; client += 1) {
          encoding.writeVarUint(encoder, 2 ** 32 - 1 - client);
          encoding.writeVarUint(encoder, 2 ** 40);
        }
      });
    const hostile = await greeted();
    const answers = () => hostile.frames.filter(([sort, kind]) => sort === 0 && kind === 1);
    hostile.socket.send(sync(syncMessages.step1, stateVector(20_000)));
    await vi.waitFor(() => expect(answers()).toHaveLength(1));
    hostile.socket.send(sync(syncMessages.step1, stateVector(30_000)));
    expect(await hostile.closed).toBe(4413);
  });

  test('updates held back for a step 2 that never comes', async () => {
    const hostile = world.raw('eva');
    await hostile.opened;
    const held = update(new Uint8Array(1_000_000));
    for (let sent = 0; sent < 9; sent += 1) hostile.socket.send(held);
    expect(await hostile.closed).toBe(4413);
  });
});

test('[DO7] bytes that are not even a web socket end only their own connection', async () => {
  const [jitka, vera] = await joinTwo();
  const hostile = await greeted();
  // Reserved bits set, unmasked: against RFC 6455 in every way.
  Reflect.get(hostile.socket, '_socket').write(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0xff));
  expect(await hostile.closed).toBe(1002);
  await expectOthersUnharmed(jitka, vera);
});

describe('an edit that decodes but cannot be applied', () => {
  test('is one that Yjs throws on, and the gate refuses it', async () => {
    expect(() => Y.decodeUpdate(selfReferring)).not.toThrow();
    expect(() => Y.applyUpdate(new Y.Doc(), selfReferring)).toThrow();
    const hostile = await greeted();
    hostile.socket.send(update(selfReferring));
    expect(await hostile.closed).toBe(4422);
    expect(await world.stores.documents.load(planKey)).toHaveLength(1);
  });

  test('[DO7] in a log from before the gate costs nobody the document', async () => {
    const jitka = world.join('jitka');
    await vi.waitFor(() => expect(jitka.provider.synced).toBe(true));
    textOf(jitka.doc).insert(0, 'B');
    await vi.waitFor(() => expect(jitka.acknowledged.at(-1)).toEqual([1, 1]));
    const by = participantId('eva');
    const entry = { at: 1, by, clientIds: [7], update: selfReferring };
    await world.stores.documents.append(planKey, [entry]);
    await world.restart();
    const vera = world.join('vera');
    await vi.waitFor(() => expect(vera.provider.synced).toBe(true));
    expect(textOf(vera.doc).toString()).toBe('BPlán: ');
    expect(world.logLines.filter((line) => line.includes('stored-edit-left-out'))).toHaveLength(1);
  });
});

const writing = (client: number, clock: number, section: SectionName): Uint8Array =>
  update(craft([{ client, clock, structs: [element({ parent: section }, 'paragraph')] }]));

test('[GA10] a refusal ends the connection for good, with its reason, and nobody else hears of it', async () => {
  const [jitka, vera] = await joinTwo();
  world.person('eva').mayWrite = ['goals'];
  const [curious, forger, honest] = [await greeted(), await greeted(), await greeted()];
  curious.socket.send(writing(8, 0, 'needs'));
  expect(await curious.closed).toBe(4403);
  forger.socket.send(writing(9, 1, 'goals'));
  expect(await forger.closed).toBe(4422);
  honest.socket.send(writing(7, 0, 'goals'));
  await vi.waitFor(() => expect(honest.frames).toContainEqual(Uint8Array.of(100, 1, 1)));
  await vi.waitFor(() => expect(vera.doc.getXmlFragment('goals').length).toBe(1));
  expect(vera.doc.getXmlFragment('needs').length).toBe(0);
  await expectOthersUnharmed(jitka, vera);
});

test('[GA3] whose caret is shown has the Yjs client to themselves, before they write a word', async () => {
  const [jitka, vera] = await joinTwo();
  const theirs = jitka.doc.clientID;
  await vi.waitFor(() => expect(vera.provider.awareness.getStates().has(theirs)).toBe(true));
  const [forger, honest] = [await greeted(), await greeted('karel')];
  forger.socket.send(writing(theirs, 0, 'goals'));
  expect(await forger.closed).toBe(4422);
  honest.socket.send(writing(7, 0, 'goals'));
  await vi.waitFor(() => expect(honest.frames).toContainEqual(Uint8Array.of(100, 1, 1)));
  await expectOthersUnharmed(jitka, vera);
});
