import { conferenceId } from '@opora/shared/ids.ts';
import { documentPath } from '@opora/shared/protocol/document-messages.ts';
import { describe, expect, test, vi } from 'vitest';
import type { Member } from './document-clients.ts';
import { conference, useDocumentWorld } from './document-world.ts';
import { textOf } from './plan-text.ts';

const world = useDocumentWorld({ heartbeatMs: 30 });

const text = ({ doc }: Member): string => textOf(doc).toString();
const synced = (...members: Member[]) =>
  vi.waitFor(() => expect(members.every(({ provider }) => provider.synced)).toBe(true));

describe('[DO4] a connection', () => {
  test('without a session is accepted, closed with 4401 and not tried again', async () => {
    const nobody = world.join(null);
    await vi.waitFor(() => expect(nobody.finalCode()).toBe(4401));
    expect(nobody.closeCodes).toEqual([4401]);
    expect(nobody.provider.shouldConnect).toBe(false);
  });

  test.each([
    ['of somebody who is not admitted', 'eva', documentPath(conference, 'plan')],
    ['to a conference that does not exist', 'jitka', documentPath(conferenceId('x'), 'plan')],
    ['to a document that does not exist', 'jitka', `/documents/${conference}/secrets`],
    ['to something below a document', 'jitka', `${documentPath(conference, 'plan')}/more`],
    ['to no conference at all', 'jitka', '/documents/%00/plan'],
  ])('%s is closed with 4403, which tells nothing else', async (_, key, path) => {
    world.person('eva').mayEnter = false;
    const connection = world.raw(key, path);
    const reason = new Promise((resolve) =>
      connection.socket.once('close', (_code, text) => resolve(text.toString())),
    );
    expect(await connection.closed).toBe(4403);
    expect(await reason).toBe('not-allowed');
    expect(connection.frames).toEqual([]);
    expect(world.server.openDocuments()).toBe(0);
  });

  test('of somebody who is admitted stays open', async () => {
    const connection = world.raw('jitka', `${documentPath(conference, 'plan')}?as=p_jitka`);
    await vi.waitFor(() => expect(connection.frames.length).toBeGreaterThan(1));
    expect(connection.socket.readyState).toBe(connection.socket.OPEN);
  });
});

describe('[DO5] somebody who may not write', () => {
  test('reads on; their edit is refused and changes nothing', async () => {
    world.person('eva').mayWrite = false;
    const [jitka, eva] = [world.join('jitka'), world.join('eva')];
    await synced(jitka, eva);
    textOf(jitka.doc).delete(0, 1);
    await vi.waitFor(() => expect(text(eva)).toBe('lán: '));
    textOf(eva.doc).insert(0, 'X');
    await vi.waitFor(() => expect(eva.finalCode()).toBe(4403));
    textOf(jitka.doc).insert(0, 'P');
    await vi.waitFor(() => expect(jitka.acknowledged.at(-1)).toEqual([1, 2]));
    expect(text(jitka)).toBe('Plán: ');
    expect(await world.loggedText()).toBe('Plán: ');
  });

  test('may come back with nothing new, deletions of others included', async () => {
    const jitka = world.join('jitka');
    await synced(jitka);
    textOf(jitka.doc).delete(0, 3);
    await vi.waitFor(() => expect(jitka.acknowledged.at(-1)).toEqual([1, 1]));
    world.person('eva').mayWrite = false;
    const eva = world.join('eva', { doc: jitka.doc });
    await vi.waitFor(() => expect(eva.acknowledged.at(-1)).toEqual([1, 0]));
    expect(eva.closeCodes).toEqual([]);
  });

  test('may not come back with something new, not even a deletion alone', async () => {
    const jitka = world.join('jitka');
    await synced(jitka);
    jitka.provider.disconnect();
    textOf(jitka.doc).delete(0, 3);
    world.person('jitka').mayWrite = false;
    jitka.provider.connect();
    await vi.waitFor(() => expect(jitka.finalCode()).toBe(4403));
    expect(await world.loggedText()).toBe('Plán: ');
  });
});

describe('rights that change during the connection', () => {
  test('[DO5] take effect with the next edit', async () => {
    const jitka = world.join('jitka');
    await synced(jitka);
    textOf(jitka.doc).insert(0, 'A');
    await vi.waitFor(() => expect(jitka.acknowledged.at(-1)).toEqual([1, 1]));
    world.person('jitka').mayWrite = false;
    textOf(jitka.doc).insert(0, 'B');
    await vi.waitFor(() => expect(jitka.finalCode()).toBe(4403));
    expect(await world.loggedText()).toBe('APlán: ');
  });

  test('close the connections of those who may no longer read, and only theirs', async () => {
    const [jitka, vera] = [world.join('jitka'), world.join('vera')];
    await synced(jitka, vera);
    world.person('vera').mayRead = false;
    world.person('jitka').mayWrite = false;
    world.server.recheck(conferenceId('two'));
    expect(world.server.openConnections()).toBe(2);
    world.server.recheck(conference);
    expect(world.server.openConnections()).toBe(1);
    await vi.waitFor(() => expect(vera.finalCode()).toBe(4403));
    const beats = jitka.heartbeats();
    await vi.waitFor(() => expect(jitka.heartbeats()).toBeGreaterThan(beats));
    expect(jitka.closeCodes).toEqual([]);
  });
});
