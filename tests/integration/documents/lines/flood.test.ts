import {
  documentLimits,
  documentMessages,
  syncMessages,
} from '@opora/shared/protocol/document-messages.ts';
import * as encoding from 'lib0/encoding';
import { describe, expect, test } from 'vitest';
import { eventually } from '../../../support/eventually.ts';
import type { Member, RawConnection } from '../document-clients.ts';
import { useDocumentWorld } from '../document-world.ts';
import { textOf } from '../plan-text.ts';

const world = useDocumentWorld();

const { frameBurst, presenceBurst, presenceFloodBurst } = documentLimits;
const nothing = Uint8Array.of(0, 0);

const sync = (message: number, content: Uint8Array): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, documentMessages.sync);
    encoding.writeVarUint(encoder, message);
    encoding.writeVarUint8Array(encoder, content);
  });
const update = sync(syncMessages.update, nothing);
const query = Uint8Array.of(documentMessages.presenceQuery);

const presence = (clock: number, state: unknown): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, documentMessages.presence);
    const payload = encoding.encode((inner) => {
      for (const number of [1, 5, clock]) encoding.writeVarUint(inner, number);
      encoding.writeVarString(inner, JSON.stringify(state));
    });
    encoding.writeVarUint8Array(encoder, payload);
  });

async function greeted(key: string): Promise<RawConnection> {
  const connection = world.raw(key);
  await connection.opened;
  connection.socket.send(sync(syncMessages.step2, nothing));
  await eventually(() => expect(connection.frames).toContainEqual(Uint8Array.of(100, 1, 0)));
  return connection;
}

async function joined(key: string): Promise<Member> {
  const member = world.join(key);
  await eventually(() => expect(member.acknowledged).toEqual([[1, 0]]));
  return member;
}

/** In one go, as from a line that was held up. */
function sendAtOnce({ socket }: RawConnection, frames: readonly Uint8Array[]): void {
  const stream = Reflect.get(socket, '_socket');
  stream.cork();
  for (const frame of frames) socket.send(frame);
  stream.uncork();
}

const times = (count: number, frame: Uint8Array): Uint8Array[] => Array(count).fill(frame);

/** Updates of this connection that are acknowledged. */
const stored = ({ frames }: RawConnection): number =>
  frames.reduce((most, [message, , low = 0, high = 0]) => {
    if (message !== documentMessages.saved) return most;
    return Math.max(most, low < 128 ? low : (low & 127) + high * 128);
  }, 0);

/** Types one letter and waits until it is stored; `letters` times. */
async function writes(member: Member, letters: number): Promise<void> {
  for (let letter = 0; letter < letters; letter += 1) {
    const [, before = 0] = member.acknowledged.at(-1) ?? [];
    textOf(member.doc).insert(0, 'x');
    await eventually(() => expect(member.acknowledged.at(-1)).toEqual([1, before + 1]));
  }
}

describe('[LN1] who sends edits too fast', () => {
  test('is read no faster, while others are, and nothing is lost', async () => {
    const [eva, jitka] = [await greeted('eva'), await joined('jitka')];
    sendAtOnce(eva, times(frameBurst + 55, update));
    await eventually(() => expect(stored(eva)).toBe(frameBurst + 55));
    eva.socket.send(update);
    await writes(jitka, 2);
    expect(stored(eva)).toBe(frameBurst + 55);
    await eventually(() => expect(stored(eva)).toBe(frameBurst + 56));
    expect(eva.socket.readyState).toBe(eva.socket.OPEN);
  });

  test('and who does not is read at once (the control)', async () => {
    const [eva, jitka] = [await greeted('eva'), await joined('jitka')];
    sendAtOnce(eva, times(frameBurst - 50, update));
    await eventually(() => expect(stored(eva)).toBe(frameBurst - 50));
    eva.socket.send(update);
    await writes(jitka, 5);
    expect(stored(eva)).toBe(frameBurst - 49);
  });

  test('far too fast is sent away, and nobody else notices', async () => {
    const [eva, jitka, vera] = [await greeted('eva'), await joined('jitka'), await joined('vera')];
    sendAtOnce(eva, times(5_000, update));
    textOf(jitka.doc).insert(0, 'A');
    await eventually(() => expect(textOf(vera.doc).toString()).toBe('APlán: '));
    expect(await eva.closed).toBe(1013);
    expect(stored(eva)).toBeLessThanOrEqual(frameBurst + 61);
    await writes(jitka, 1);
    expect([...jitka.closeCodes, ...vera.closeCodes]).toEqual([]);
  });

  test('with honest words comes back and has them all stored, once', async () => {
    const [jitka, vera] = [await joined('jitka'), await joined('vera')];
    const text = textOf(jitka.doc);
    for (let letter = 0; letter < 1_500; letter += 1) text.insert(text.length, `${letter} `);
    await eventually(() => expect(jitka.closeCodes).toEqual([1013]));
    await eventually(() => expect(textOf(vera.doc).toString()).toBe(text.toString()));
    expect(await world.loggedText()).toBe(text.toString());
    await eventually(() => expect(jitka.acknowledged.at(-1)).toEqual([1, 0]));
  });
});

describe('[LN2] who moves too fast', () => {
  const sectionOf = (viewer: Member) => viewer.provider.awareness.getStates().get(5)?.['section'];

  test('is shown where they stand in the end, and may write meanwhile', async () => {
    const [eva, vera] = [await greeted('eva'), await joined('vera')];
    const moves = Array.from({ length: presenceFloodBurst - 100 }, (_, clock) =>
      presence(clock + 1, { section: 'worries' }),
    );
    sendAtOnce(eva, [...moves, presence(9_999, { section: 'goals' }), update]);
    await eventually(() => expect(stored(eva)).toBe(1));
    await eventually(() => expect(sectionOf(vera)).toBe('goals'));
    expect(eva.socket.readyState).toBe(eva.socket.OPEN);
  });

  test('is refused for good if what they say in the end is of no shape', async () => {
    const eva = await greeted('eva');
    const moves = Array.from({ length: presenceBurst + 50 }, (_, clock) =>
      presence(clock + 1, { section: 'worries' }),
    );
    const broken = Uint8Array.of(documentMessages.presence, 5, 1, 5, 1, 1, 123);
    sendAtOnce(eva, [...moves, broken]);
    expect(await eva.closed).toBe(4422);
  });

  test('is sent away only for a flood', async () => {
    const [eva, jitka] = [await greeted('eva'), await joined('jitka')];
    sendAtOnce(eva, times(2 * presenceFloodBurst, presence(1, {})));
    await writes(jitka, 1);
    expect(await eva.closed).toBe(1013);
  });

  test('or asks too often is answered as often as their bucket allows', async () => {
    const [eva, jitka] = [await greeted('eva'), await joined('jitka')];
    await eventually(() => expect(eva.frames.some(([first]) => first === 1)).toBe(true));
    sendAtOnce(eva, times(2_000, query));
    await writes(jitka, 1);
    eva.socket.send(update);
    await eventually(() => expect(stored(eva)).toBe(1));
    const answers = eva.frames.filter(([first]) => first === documentMessages.presence);
    expect(answers.length).toBeGreaterThanOrEqual(presenceBurst);
    expect(answers.length).toBeLessThan(presenceBurst + 100);
    expect(eva.socket.readyState).toBe(eva.socket.OPEN);
  });
});
