import { participantId } from '@opora/shared/ids.ts';
import { documentMessages } from '@opora/shared/protocol/document-messages.ts';
import * as encoding from 'lib0/encoding';
import { describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import type { Member } from './document-clients.ts';
import { conference, useDocumentWorld } from './document-world.ts';
import { textOf } from './plan-text.ts';

const world = useDocumentWorld({ heartbeatMs: 30 });

const user = (key: string, name = key) => ({ participantId: participantId(key), name, colour: 1 });
const seenBy = (viewer: Member, of: Member): unknown =>
  viewer.provider.awareness.getStates().get(of.doc.clientID);

async function joinAll(...keys: readonly string[]): Promise<Member[]> {
  const members = keys.map((key) => world.join(key));
  await vi.waitFor(() => expect(members.every(({ provider }) => provider.synced)).toBe(true));
  return members;
}

/** A presence frame with any client's id, as only a forger would send it. */
const forged = (clientId: number, clock: number, state: unknown): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, documentMessages.presence);
    const payload = encoding.encode((inner) => {
      for (const number of [1, clientId, clock]) encoding.writeVarUint(inner, number);
      encoding.writeVarString(inner, JSON.stringify(state));
    });
    encoding.writeVarUint8Array(encoder, payload);
  });

describe('[DO6] the name on a caret', () => {
  test('is from the session, whatever the client claims; the caret is kept, the rest is not', async () => {
    const [jitka, vera] = await joinAll('jitka', 'vera');
    if (!jitka || !vera) throw new Error('nobody joined');
    const position = Y.createRelativePositionFromTypeIndex(textOf(jitka.doc), 2);
    jitka.provider.awareness.setLocalState({
      user: { participantId: 'p_vera', name: 'Sociální pracovnice', colour: '#000000' },
      name: 'Sociální pracovnice',
      cursor: { anchor: position, head: position },
      section: 'goals',
    });
    const json = JSON.parse(JSON.stringify(position));
    await vi.waitFor(() =>
      expect(seenBy(vera, jitka)).toEqual({
        user: user('jitka'),
        cursor: { anchor: json, head: json },
        section: 'goals',
      }),
    );
  });

  test('cannot be put on the caret of somebody else', async () => {
    const [jitka, vera] = await joinAll('jitka', 'vera');
    if (!jitka || !vera) throw new Error('nobody joined');
    const eva = world.raw('eva');
    await eva.opened;
    await vi.waitFor(() => expect(seenBy(vera, jitka)).toMatchObject({ user: user('jitka') }));
    eva.socket.send(forged(jitka.doc.clientID, 99, { section: 'goals' }));
    eva.socket.send(forged(jitka.doc.clientID, 100, null));
    // Her own id is still free: the two before were left aside.
    eva.socket.send(forged(5, 1, { section: 'worries' }));
    await vi.waitFor(() =>
      expect(vera.provider.awareness.getStates().get(5)).toMatchObject({ user: user('eva') }),
    );
    expect(seenBy(vera, jitka)).toEqual({ user: user('jitka'), cursor: null, section: null });
    expect(eva.socket.readyState).toBe(eva.socket.OPEN);
  });

  test('is one per connection', async () => {
    const [vera] = await joinAll('vera');
    if (!vera) throw new Error('nobody joined');
    const eva = world.raw('eva');
    await eva.opened;
    eva.socket.send(forged(5, 1, {}));
    eva.socket.send(forged(6, 1, {}));
    eva.socket.send(forged(5, 2, { section: 'goals' }));
    await vi.waitFor(() =>
      expect(vera.provider.awareness.getStates().get(5)).toMatchObject({ section: 'goals' }),
    );
    expect(vera.provider.awareness.getStates().has(6)).toBe(false);
  });

  test('follows a change of the name', async () => {
    const [jitka, vera] = await joinAll('jitka', 'vera');
    if (!jitka || !vera) throw new Error('nobody joined');
    await vi.waitFor(() => expect(seenBy(vera, jitka)).toMatchObject({ user: user('jitka') }));
    world.person('jitka').name = 'máma';
    world.server.recheck(conference);
    await vi.waitFor(() =>
      expect(seenBy(vera, jitka)).toMatchObject({ user: user('jitka', 'máma') }),
    );
  });
});

describe('who is present', () => {
  test('is told to whoever joins', async () => {
    const [jitka] = await joinAll('jitka');
    if (!jitka) throw new Error('nobody joined');
    jitka.provider.awareness.setLocalState({ section: 'goals' });
    const [early] = await joinAll('vera');
    if (!early) throw new Error('nobody joined');
    await vi.waitFor(() => expect(seenBy(early, jitka)).toMatchObject({ section: 'goals' }));
    const [late] = await joinAll('karel');
    if (!late) throw new Error('nobody joined');
    await vi.waitFor(() => expect(seenBy(late, jitka)).toMatchObject({ section: 'goals' }));
    await vi.waitFor(() => expect(seenBy(late, early)).toMatchObject({ user: user('vera') }));
  });

  test('ends with the connection, and begins again with the next one', async () => {
    const [jitka, vera] = await joinAll('jitka', 'vera');
    if (!jitka || !vera) throw new Error('nobody joined');
    await vi.waitFor(() => expect(seenBy(vera, jitka)).toBeDefined());
    // Without a word of farewell, as when the network is gone.
    Reflect.get(jitka.provider.ws ?? {}, '_socket').destroy();
    await vi.waitFor(() => expect(seenBy(vera, jitka)).toBeUndefined());
    await vi.waitFor(() => expect(seenBy(vera, jitka)).toMatchObject({ user: user('jitka') }));
  });

  test('is not taken over by somebody who only repeats what they hear', async () => {
    const [jitka, vera] = await joinAll('jitka', 'vera');
    if (!jitka || !vera) throw new Error('nobody joined');
    await vi.waitFor(() => expect(seenBy(vera, jitka)).toBeDefined());
    // The provider sends back everybody's state; this one has none of its own.
    vera.provider.awareness.setLocalState(null);
    vera.provider.disconnect();
    vera.provider.connect();
    await vi.waitFor(() => expect(seenBy(vera, jitka)).toMatchObject({ user: user('jitka') }));
    const beats = vera.heartbeats();
    await vi.waitFor(() => expect(vera.heartbeats()).toBeGreaterThan(beats + 2));
    expect(seenBy(vera, jitka)).toMatchObject({ user: user('jitka') });
    expect(seenBy(jitka, vera)).toBeUndefined();
  });

  test('is not shown of a state above 8 KiB, which ends the connection with 4413', async () => {
    const [jitka, vera] = await joinAll('jitka', 'vera');
    if (!jitka || !vera) throw new Error('nobody joined');
    jitka.provider.awareness.setLocalState({ section: 'goals', filler: 'x'.repeat(8000) });
    await vi.waitFor(() => expect(seenBy(vera, jitka)).toMatchObject({ section: 'goals' }));
    jitka.provider.awareness.setLocalState({ section: 'needs', filler: 'x'.repeat(9000) });
    await vi.waitFor(() => expect(jitka.finalCode()).toBe(4413));
    await vi.waitFor(() => expect(seenBy(vera, jitka)).toBeUndefined());
  });
});
