import { documentCloseCodes, documentPath } from '@opora/shared/protocol/document-messages.ts';
import { io } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { tamper } from '../../contract/stores/log-file.ts';
import { type Joined, join, postJson } from '../../support/join.ts';
import { connectLive } from '../../support/live-client.ts';
import { openPlan } from '../../support/plan-client.ts';
import { one, startTwoConferences, type TwoConferences, two } from './two-conferences.ts';

let server: TwoConferences;
const closing: (() => void)[] = [];

beforeEach(async () => {
  server = await startTwoConferences();
});
afterEach(async () => {
  for (const close of closing.splice(0)) close();
  await server.stop();
});

const joinIn = (conference: typeof one) => join(server.origin, server.secret(conference));
const change = (sql: string) => tamper(server.folder, (database) => database.exec(sql));
const eventOfOne = `UPDATE event SET at = at + 1 WHERE conference_id = 'conf_one' AND revision = 1`;
const updateOfOne = `UPDATE document_update SET body = x'000000' WHERE conference_id = 'conf_one' AND seq = 2`;

const joining = async (conference: typeof one) => {
  const response = await postJson(`${server.origin}/api/join`, {
    secret: server.secret(conference),
    place: 'room',
  });
  return { status: response.status, body: await response.json() };
};

/** The code of the error with which the live channel refuses. */
function liveRefusal({ origin, conferenceId, participantId, cookie }: Joined): Promise<string> {
  const socket = io(origin, {
    transports: ['websocket'],
    forceNew: true,
    query: { conference: conferenceId, as: participantId },
    extraHeaders: { cookie },
  });
  closing.push(() => void socket.disconnect());
  return new Promise((resolve) => {
    socket.on('connect', () => resolve('connected'));
    socket.on('connect_error', (error) =>
      resolve('data' in error ? JSON.stringify(error.data) : error.message),
    );
  });
}

function documentClose({ origin, conferenceId, participantId, cookie }: Joined): Promise<number> {
  const url = `${origin.replace('http', 'ws')}${documentPath(conferenceId, 'plan')}?as=${participantId}`;
  const socket = new WebSocket(url, { headers: { cookie } });
  closing.push(() => socket.terminate());
  return new Promise((resolve) => socket.once('close', resolve));
}

async function writeIn(person: Joined, line: string): Promise<void> {
  const plan = await openPlan(person);
  closing.push(plan.close);
  plan.typeLine('notes', line);
  await plan.saved();
  plan.close();
}

const unavailable = { status: 503, body: { error: { code: 'SERVICE_UNAVAILABLE' } } };

describe('[LO2] a conference whose log was changed on the disk', () => {
  test('is refused on every road while the other one works', async () => {
    const [first, second] = [await joinIn(one), await joinIn(two)];
    change(eventOfOne);
    await server.restart();
    expect(await joining(one)).toMatchObject(unavailable);
    expect(await liveRefusal(first)).toContain('SERVICE_UNAVAILABLE');
    expect(await documentClose(first)).toBe(documentCloseCodes.tryAgain);

    const live = await connectLive(second);
    closing.push(live.close);
    await writeIn(second, 'Tady se píše dál.');
    expect((await joining(two)).status).toBe(200);
  });

  test('is refused whole even when its people are there and only its plan is damaged', async () => {
    const [first, second] = [await joinIn(one), await joinIn(two)];
    await writeIn(first, 'Řádek');
    await server.restart();
    const live = await connectLive(first);
    closing.push(live.close);
    change(updateOfOne);
    expect(await documentClose(first)).toBe(documentCloseCodes.tryAgain);

    const { revision } = live.snapshots[0] ?? { revision: 0 };
    expect(
      await live.raw('participant:step-out', { participantId: first.participantId }),
    ).toMatchObject({ ok: false, error: { code: 'SERVICE_UNAVAILABLE' } });
    expect(live.revision()).toBe(revision);
    expect(await joining(one)).toMatchObject(unavailable);
    await writeIn(second, 'Tady se píše dál.');
  });

  test('is told of once, by id and place', async () => {
    const first = await joinIn(one);
    change(eventOfOne);
    await server.restart();
    await joining(one);
    await documentClose(first);
    expect(server.damages).toMatchObject([{ conferenceId: one, error: { seq: 1 } }]);
  });

  test('with nothing changed, a restart costs nobody anything', async () => {
    const first = await joinIn(one);
    await writeIn(first, 'Řádek');
    await server.restart();
    const plan = await openPlan(first);
    closing.push(plan.close);
    await vi.waitFor(() => expect(plan.lines('notes')).toEqual(['Řádek']));
    expect(server.damages).toEqual([]);
  });
});
