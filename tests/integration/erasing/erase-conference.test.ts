import { linkToken, newName, newSecret } from '@opora/server/access/secrets.ts';
import { type ConferenceId, conferenceId } from '@opora/shared/ids.ts';
import { documentPath } from '@opora/shared/protocol/document-messages.ts';
import { io } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { type Joined, join, postJson } from '../../support/join.ts';
import { connectLive, type LiveClient } from '../../support/live-client.ts';
import { openPlan, type PlanClient } from '../../support/plan-client.ts';
import { one, startTwoConferences, type TwoConferences, two } from '../log/two-conferences.ts';

let server: TwoConferences;
const closing: (() => void)[] = [];

beforeEach(async () => {
  server = await startTwoConferences();
});
afterEach(async () => {
  for (const close of closing.splice(0)) close();
  await server.stop();
});

const nowhere = conferenceId('nowhere');
/** Ends of connections, counted from the call. */
const withinMs = 500;

interface Attending {
  readonly person: Joined;
  readonly live: LiveClient;
  readonly plan: PlanClient;
  /** Both connections are gone. */
  readonly ended: Promise<unknown>;
}

async function attend(conference: ConferenceId): Promise<Attending> {
  const person = await join(server.origin, server.secret(conference));
  const [live, plan] = [await connectLive(person), await openPlan(person)];
  closing.push(live.close, plan.close);
  const liveEnd = new Promise((resolve) => live.socket.once('disconnect', resolve));
  const planEnd = new Promise((resolve) => plan.provider.once('connection-close', resolve));
  return { person, live, plan, ended: Promise.all([liveEnd, planEnd]) };
}

/** What a conference answers to somebody with this cookie and this link, on every road there is. */
async function answers(
  conference: ConferenceId,
  { cookie, participantId }: Joined,
  secret: string,
) {
  const { origin } = server;
  const query = `conference=${conference}&as=${participantId}`;
  const get = async (path: string) => {
    const response = await fetch(`${origin}${path}`, { headers: { cookie } });
    return [response.status, await response.json()];
  };
  const post = async (path: string, body: unknown) => {
    const response = await postJson(`${origin}${path}`, body, { cookie, origin });
    return [response.status, await response.json()];
  };
  return {
    session: await get(`/api/session?${query}`),
    history: await get(`/api/plan/history?${query}`),
    invitation: await post('/api/invitation', { secret }),
    join: await post('/api/join', { secret, place: 'room' }),
    live: await liveRefusal(conference, participantId, cookie),
    document: await documentClose(conference, participantId, cookie),
  };
}

function liveRefusal(conference: string, as: string, cookie: string): Promise<unknown> {
  const socket = io(server.origin, {
    transports: ['websocket'],
    forceNew: true,
    query: { conference, as },
    extraHeaders: { cookie },
  });
  closing.push(() => void socket.disconnect());
  return new Promise((resolve) => {
    socket.on('connect', () => resolve('connected'));
    socket.on('connect_error', (error) => resolve('data' in error ? error.data : error.message));
  });
}

function documentClose(conference: ConferenceId, as: string, cookie: string): Promise<unknown> {
  const url = `${server.origin.replace('http', 'ws')}${documentPath(conference, 'plan')}?as=${as}`;
  const socket = new WebSocket(url, { headers: { cookie } });
  closing.push(() => socket.terminate());
  return new Promise((resolve) => {
    socket.once('message', () => resolve('open'));
    socket.once('close', (code, reason) => resolve([code, reason.toString()]));
  });
}

const unknownLink = () => linkToken({ id: newName(), secret: newSecret() });

describe('[KE8] erasing a conference while people are in it', () => {
  test('ends their connections within half a second, whatever they are doing', async () => {
    const people = [await attend(one), await attend(one)];
    const typing = setInterval(() => {
      for (const { plan } of people) plan.typeLine('notes', 'a');
    }, 5);
    closing.push(() => clearInterval(typing));
    await people[0]?.plan.saved();
    const begin = performance.now();
    const [wasThere] = await Promise.all([
      server.erase(one),
      ...people.map(async ({ ended }) => {
        await ended;
        expect(performance.now() - begin).toBeLessThan(withinMs);
      }),
    ]);
    expect(wasThere).toBe(true);
    clearInterval(typing);
    // For good: nobody comes back by themselves.
    await vi.waitFor(() =>
      expect(people.map(({ plan }) => plan.finalCode())).not.toContain(undefined),
    );
  });

  test('makes it answer as one that never was, at once and after a restart', async () => {
    const { person } = await attend(one);
    expect(await answers(one, person, server.secret(one))).not.toEqual(
      await answers(nowhere, person, unknownLink()),
    );
    const erased = server.erase(one);
    // Not even before it is gone from the disk.
    const meanwhile = await answers(one, person, server.secret(one));
    await erased;
    const never = await answers(nowhere, person, unknownLink());
    expect(meanwhile).toEqual(never);
    expect(await answers(one, person, server.secret(one))).toEqual(never);
    await server.restart();
    expect(await answers(one, person, server.secret(one))).toEqual(never);
    expect(await server.erase(one)).toBe(false);
  });

  test('does not touch its neighbour', async () => {
    const { live, plan, person } = await attend(two);
    let losses = 0;
    live.socket.on('disconnect', () => {
      losses += 1;
    });
    plan.provider.on('connection-close', () => {
      losses += 1;
    });
    await attend(one);
    plan.typeLine('notes', 'Před tím.');
    await server.erase(one);
    plan.typeLine('notes', 'A potom.');
    await plan.saved();
    await live.done('participant:step-out', { participantId: person.participantId });
    expect(losses).toBe(0);
    expect(plan.lines('notes')).toEqual(['Před tím.', 'A potom.']);
  });

  test('is kept in the record of access, by id alone', async () => {
    expect(await server.erase(nowhere)).toBe(false);
    expect(await server.records(nowhere)).toEqual([]);
    await attend(one);
    await server.erase(one);
    const kept = await server.records(one);
    expect(kept[0]).toMatchObject({ author: null, body: '{"action":"erased","what":null}' });
    // Who was here before stays to be known.
    expect(kept.map(({ body }) => body)).toContain('{"action":"entered","what":null}');
  });
});
