import { sessionLimits } from '@opora/server/access/sessions.ts';
import { demoConferenceId } from '@opora/server/demo/demo.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import { limits } from '@opora/shared/protocol/limits.ts';
import {
  irena,
  jitka,
  klara,
  lenka,
  simona,
  tomas,
  vera,
} from '@opora/shared/templates/demo/demo-people.ts';
import { io } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { type Browser, openBrowser } from '../../support/browser.ts';
import { invite } from '../../support/invite.ts';
import { connectLive, type LiveClient } from '../../support/live-client.ts';
import { type RunningServer, startServer } from '../../support/start-server.ts';

let server: RunningServer;
let nowMs: number;
let facilitator: LiveClient;
let clients: LiveClient[];
beforeEach(async () => {
  nowMs = Date.now();
  clients = [];
  server = await startServer({ now: () => nowMs });
  facilitator = await live(tomas);
  await facilitator.done('admission:set', { admission: 'by-hand' });
});
afterEach(async () => {
  for (const client of clients) client.close();
  await server.stop();
});

const browser = (): Browser => openBrowser(server.origin);

async function live(person: ParticipantId): Promise<LiveClient> {
  const client = await connectLive(await browser().join(server.secretOf(person)));
  clients.push(client);
  return client;
}

async function knocking(person: ParticipantId, more?: object): Promise<Browser> {
  const own = browser();
  await own.knock(server.secretOf(person), more);
  return own;
}

const waitingOf = (client: LiveClient) => client.lobbies.at(-1) ?? [];

async function waitingId(person: ParticipantId): Promise<string> {
  return await vi.waitFor(() => {
    const found = waitingOf(facilitator).find(({ participantId }) => participantId === person);
    if (found === undefined) throw new Error('not in the lobby');
    return found.waitingId;
  });
}
const answer = async (name: 'lobby:admit' | 'lobby:decline', person: ParticipantId) =>
  expect(await facilitator.raw(name, { waitingId: await waitingId(person) })).toMatchObject({
    ok: true,
  });

const planUrl = () =>
  `${server.origin.replace('http', 'ws')}/documents/${demoConferenceId}/plan?as=${jitka}`;

/** All that a document connection with this cookie is sent, and the code it is closed with. */
function documentAnswer(cookie: string): Promise<{ bytes: number; code: number | undefined }> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(planUrl(), { headers: { cookie } });
    let bytes = 0;
    socket.on('message', (data: Buffer) => {
      bytes += data.byteLength;
      resolve({ bytes, code: undefined });
      socket.close();
    });
    socket.on('close', (code) => resolve({ bytes, code }));
    socket.on('error', reject);
  });
}

/** The first thing that a live connection with this cookie hears. */
function liveAnswer(cookie: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = io(server.origin, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      query: { conference: demoConferenceId, as: jitka },
      extraHeaders: { cookie },
    });
    const hear = (what: string) => {
      socket.disconnect();
      resolve(what);
    };
    socket.onAny((name: string) => hear(name));
    socket.on('connect_error', (error) => hear(error.message));
  });
}

describe('somebody who waits', () => {
  it('[AD7] is sent these bytes and no others', async () => {
    const own = browser();
    const knocked = await own.post('/api/join', { secret: server.secretOf(jitka) });
    expect([knocked.status, await knocked.text()]).toEqual([202, '{"waiting":true}']);
    const told = await (await own.get('/api/waiting')).text();
    expect(told).toBe(
      `{"state":"waiting","since":${nowMs},"letsIn":"Mgr. Tomáš Vlachý","host":"Bc. Simona Řeháčková"}`,
    );
    await answer('lobby:decline', jitka);
    expect(await (await own.get('/api/waiting')).text()).toBe('{"state":"declined"}');
  });

  it('[AD7] opens no route, no connection and no document with that cookie, whatever its name', async () => {
    const own = await knocking(jitka);
    const token = own.cookieFor('/api/waiting').split('opora.waiting=')[1]?.split(';')[0] ?? '';
    expect(token).toMatch(/^[\w-]{43}$/);
    const names = ['opora.waiting', `opora.${demoConferenceId}.${jitka}`];
    const asked = `?conference=${demoConferenceId}&as=${jitka}`;
    for (const name of names) {
      const cookie = `${name}=${token}`;
      for (const path of ['session', 'plan/history', `plan/section${asked}&section=notes`]) {
        const url = `${server.origin}/api/${path}${path.includes('?') ? '' : asked}`;
        expect((await fetch(url, { headers: { cookie } })).status).toBe(401);
      }
      expect(await documentAnswer(cookie)).toEqual({ bytes: 0, code: 4401 });
      expect(await liveAnswer(cookie)).toBe('UNAUTHORIZED');
    }
    expect((await own.post('/api/waiting/enter')).status).toBe(403);
    // The control: the same doors, once they were let in.
    await answer('lobby:admit', jitka);
    const { cookie } = await own.enter();
    expect((await documentAnswer(cookie)).bytes).toBeGreaterThan(0);
    expect(await liveAnswer(cookie)).toBe('conference:snapshot');
    const session = await fetch(`${server.origin}/api/session${asked}`, { headers: { cookie } });
    expect(session.status).toBe(200);
  });

  it('[AD7] is asked for by nobody without their cookie', async () => {
    await knocking(jitka);
    for (const own of [browser()]) {
      expect((await own.get('/api/waiting')).status).toBe(401);
      expect((await own.post('/api/waiting/enter')).status).toBe(401);
      expect((await own.post('/api/waiting/leave')).status).toBe(401);
    }
  });

  it('[AD6, AD11] comes in as they have said they would, with a session that begins then', async () => {
    const own = await knocking(jitka, {
      name: 'Jíťa',
      place: 'remote',
      confidentiality: { given: 'accepted', alone: true },
    });
    expect(own.given.map((cookie) => cookie.split('=')[0])).toEqual([
      expect.stringMatching(/^opora\.browser\./),
      'opora.waiting',
    ]);
    await answer('lobby:admit', jitka);
    expect(await own.waiting()).toEqual({ state: 'admitted' });
    expect(await own.enter()).toMatchObject({ participantId: jitka, name: 'Jíťa' });
    await vi.waitFor(() => {
      const person = facilitator.state().participants.find(({ id }) => id === jitka);
      expect(person).toMatchObject({
        place: 'remote',
        callName: 'Jíťa',
        confidentiality: { given: 'accepted', alone: true },
      });
      expect(waitingOf(facilitator)).toEqual([]);
    });
    expect((await own.post('/api/waiting/enter')).status).toBe(401);
  });

  it('[AD6] comes in once, also when the button is pressed twice', async () => {
    const own = await knocking(jitka);
    await answer('lobby:admit', jitka);
    const twice = [own.post('/api/waiting/enter'), own.post('/api/waiting/enter')];
    const statuses = (await Promise.all(twice)).map(({ status }) => status).sort();
    expect(statuses[0]).toBe(200);
    expect([401, 403]).toContain(statuses[1]);
  });

  it('[AD7] is not told that somebody else is called so: they come in as they are known', async () => {
    const own = await knocking(jitka, { name: 'Tomáš' });
    await answer('lobby:admit', jitka);
    expect(await own.enter()).toMatchObject({ name: 'Jitka' });
  });

  it('[AD6] still waits after a restart, and is let in then', async () => {
    const own = await knocking(jitka);
    const before = await waitingId(jitka);
    await server.restart();
    expect(await own.waiting()).toMatchObject({ state: 'waiting' });
    await vi.waitFor(() => expect(facilitator.lobbies.length).toBeGreaterThan(2));
    expect(await waitingId(jitka)).toBe(before);
    await answer('lobby:admit', jitka);
    await own.enter();
  });

  it('[AD7] may go, and may knock again at once', async () => {
    const own = await knocking(jitka);
    await waitingId(jitka);
    expect((await own.post('/api/waiting/leave')).status).toBe(204);
    expect((await own.get('/api/waiting')).status).toBe(401);
    await vi.waitFor(() => expect(waitingOf(facilitator)).toEqual([]));
    await own.knock(server.secretOf(jitka));
  });

  it('[AD7] who was declined may knock again after a minute, leaving or not', async () => {
    const own = await knocking(jitka);
    await answer('lobby:decline', jitka);
    expect(await own.waiting()).toEqual({ state: 'declined' });
    expect((await own.post('/api/waiting/enter')).status).toBe(403);
    expect((await own.post('/api/waiting/leave')).status).toBe(204);
    nowMs += 59_000;
    expect((await own.post('/api/join', { secret: server.secretOf(jitka) })).status).toBe(429);
    nowMs += 1000;
    await own.knock(server.secretOf(jitka));
    expect(await own.waiting()).toMatchObject({ state: 'waiting', since: nowMs });
  });

  it('[AD7] has one place for each browser, and one link has five', async () => {
    const secret = server.secretOf(jitka);
    const own = await knocking(jitka);
    const before = await waitingId(jitka);
    nowMs += 1;
    await own.knock(secret);
    for (let count = 0; count < 4; count += 1) await browser().knock(secret);
    expect((await browser().post('/api/join', { secret })).status).toBe(429);
    await vi.waitFor(() => expect(waitingOf(facilitator)).toHaveLength(5));
    expect(await waitingId(jitka)).toBe(before);
    // Others have their own.
    await knocking(irena);
  });

  it('[AD7] is forgotten after half a day', async () => {
    const own = await knocking(jitka);
    await answer('lobby:admit', jitka);
    nowMs += sessionLimits.wholeMs;
    expect((await own.get('/api/waiting')).status).toBe(401);
    expect((await own.post('/api/waiting/enter')).status).toBe(401);
  });
});

describe('the lobby', () => {
  it('[AD7] is told to those who keep the door and to nobody else', async () => {
    const clientsOfOthers = await Promise.all(
      [klara, vera, lenka].map(async (person) => {
        const own = await knocking(person);
        await answer('lobby:admit', person);
        const client = await connectLive(await own.enter());
        clients.push(client);
        return client;
      }),
    );
    const organiser = await live(simona);
    await knocking(jitka);
    await vi.waitFor(() => {
      for (const keeper of [facilitator, organiser]) {
        expect(waitingOf(keeper).map(({ participantId }) => participantId)).toEqual([jitka]);
      }
    });
    for (const client of clientsOfOthers) {
      await client.raw('conference:sync', undefined);
      expect(client.lobbies).toEqual([]);
      const text = JSON.stringify([client.snapshots, client.events]);
      expect(text).not.toContain('waitingId');
    }
  });

  it('[AD7] is told after connecting', async () => {
    await knocking(jitka);
    await waitingId(jitka);
    const organiser = await live(simona);
    await vi.waitFor(() => expect(organiser.lobbies).toHaveLength(1));
    expect(waitingOf(organiser)).toHaveLength(1);
  });

  it('[AD6] answers to nobody else, whether or not somebody waits there', async () => {
    const own = await knocking(klara);
    await answer('lobby:admit', klara);
    const scribe = await connectLive(await own.enter());
    clients.push(scribe);
    await knocking(jitka);
    const someone = { waitingId: await waitingId(jitka) };
    const nobody = { waitingId: 'w_nobody-at-all' };
    for (const name of ['lobby:admit', 'lobby:decline']) {
      const refusals = [await scribe.raw(name, someone), await scribe.raw(name, nobody)];
      expect(refusals[0]).toEqual(refusals[1]);
      expect(refusals[0]).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
      expect(await facilitator.raw(name, nobody)).toMatchObject({ error: { code: 'NOT_FOUND' } });
      expect(await facilitator.raw(name, {})).toMatchObject({ error: { code: 'BAD_REQUEST' } });
    }
    await answer('lobby:admit', jitka);
    expect(await facilitator.raw('lobby:decline', someone)).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
  });

  it('[LN6] counts as commands do', async () => {
    const nobody = { waitingId: 'w_nobody-at-all' };
    const answers = await Promise.all(
      Array.from({ length: limits.live.commandBurst + 1 }, () =>
        facilitator.raw('lobby:admit', nobody),
      ),
    );
    expect(answers.at(-1)).toMatchObject({ error: { code: 'TOO_MANY_REQUESTS' } });
  });

  it('[AD8] lets nobody in over a link that has been revoked meanwhile or ended', async () => {
    const secret = await invite(server, irena, { validUntil: nowMs + 1000 });
    const own = browser();
    await own.knock(secret);
    await answer('lobby:admit', irena);
    nowMs += 1001;
    expect((await own.post('/api/waiting/enter')).status).toBe(403);
  });
});
