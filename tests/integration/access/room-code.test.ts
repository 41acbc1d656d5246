import { type ParticipantId, participantId } from '@opora/shared/ids.ts';
import { knockRequestSchema } from '@opora/shared/protocol/http.ts';
import {
  irena,
  jitka,
  radim,
  simona,
  tomas,
  vera,
} from '@opora/shared/templates/demo/demo-people.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Browser, openBrowser } from '../../support/browser.ts';
import { connectLive, type LiveClient } from '../../support/live-client.ts';
import { type RunningServer, startServer } from '../../support/start-server.ts';

const screen = participantId('screen');
let server: RunningServer;
let nowMs: number;
let facilitator: LiveClient;
let clients: LiveClient[];
beforeEach(async () => {
  nowMs = Date.now();
  clients = [];
  server = await startServer({ now: () => nowMs });
  facilitator = await live(tomas);
});
afterEach(async () => {
  for (const client of clients) client.close();
  await server.stop();
});

async function live(person: ParticipantId): Promise<LiveClient> {
  const client = await connectLive(await openBrowser(server.origin).join(server.secretOf(person)));
  clients.push(client);
  return client;
}

const codeOf = (client: LiveClient) =>
  vi.waitFor(() => client.codes.at(-1) ?? Promise.reject(new Error('no code yet')));
const confidentiality = { given: 'accepted', alone: null } as const;
const asked = (code: string, name = 'Věra S.') =>
  knockRequestSchema.parse({ code, name, place: 'room', confidentiality });

async function knocked(name?: string): Promise<Browser> {
  const own = openBrowser(server.origin);
  const answer = await own.post('/api/knock', asked(await codeOf(facilitator), name));
  expect([answer.status, await answer.text()]).toEqual([202, '{"waiting":true}']);
  return own;
}

const waitingId = () =>
  vi.waitFor(() => {
    const [first] = facilitator.lobbies.at(-1) ?? [];
    if (first === undefined) throw new Error('not in the lobby');
    return first.waitingId;
  });

it('[AD12] the code is told to the shared screen, the facilitator and the organiser alone', async () => {
  const [wall, organiser, mother, teacher] = [
    await live(screen),
    await live(simona),
    await live(jitka),
    await live(irena),
  ];
  const code = await codeOf(facilitator);
  expect([await codeOf(wall), await codeOf(organiser)]).toEqual([code, code]);
  expect([mother.codes, teacher.codes]).toEqual([[], []]);
  for (const client of [mother, wall]) {
    expect(await client.raw('code:renew', {})).toMatchObject({
      ok: false,
      error: { code: 'FORBIDDEN' },
    });
  }
  expect(await facilitator.raw('code:renew', {})).toMatchObject({ ok: true });
  await vi.waitFor(() => expect(wall.codes).toHaveLength(2));
  expect(wall.codes[1]).not.toBe(code);
  expect(mother.codes).toEqual([]);
});

it('[AD12] with the code one waits, and comes in as who one is found to be', async () => {
  const own = await knocked('Věra S.');
  await waitingId();
  expect(facilitator.lobbies.at(-1)).toMatchObject([
    { name: 'Věra S.', role: null, participantId: null, device: 'code' },
  ]);
  expect(Object.keys(await own.waiting()).toSorted()).toEqual(['host', 'letsIn', 'since', 'state']);
  expect((await own.post('/api/waiting/enter')).status).toBe(403);
  const waits = { waitingId: await waitingId() };
  expect(await facilitator.raw('lobby:admit', waits)).toMatchObject({
    error: { code: 'NOT_FOUND' },
  });
  expect(await facilitator.raw('lobby:admit', { ...waits, as: vera })).toMatchObject({ ok: true });
  const joined = await own.enter();
  expect(joined).toMatchObject({ participantId: vera, name: 'Věra S.' });
  expect((await own.get(`/api/session?conference=${joined.conferenceId}&as=${vera}`)).status).toBe(
    200,
  );
});

it('[AD7] nothing a browser is given while it waits names the conference', async () => {
  const own = await knocked();
  const { conferenceId } = await openBrowser(server.origin).join(server.secretOf(irena));
  expect(own.given.length).toBeGreaterThan(1);
  expect(own.given.filter((cookie) => cookie.includes(conferenceId))).toEqual([]);
});

it('[AD12] nobody becomes one who opens the door, the shared screen or somebody heard apart', async () => {
  await knocked();
  const waits = { waitingId: await waitingId() };
  for (const as of [simona, tomas, screen, radim, participantId('nobody')]) {
    expect(await facilitator.raw('lobby:admit', { ...waits, as })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
  }
  expect(await facilitator.raw('lobby:admit', { ...waits, as: vera })).toMatchObject({ ok: true });
});

it('[AD12] somebody with a link is nobody else, whatever is said', async () => {
  await facilitator.done('admission:set', { admission: 'by-hand' });
  const own = openBrowser(server.origin);
  await own.knock(server.secretOf(irena));
  const waits = { waitingId: await waitingId() };
  expect(await facilitator.raw('lobby:admit', { ...waits, as: vera })).toMatchObject({
    error: { code: 'NOT_FOUND' },
  });
  expect(await facilitator.raw('lobby:admit', waits)).toMatchObject({ ok: true });
  expect((await own.enter()).participantId).toBe(irena);
});

it('[AD12] somebody declined learns only that, and a put-out person is let in as nobody', async () => {
  const own = await knocked();
  await facilitator.raw('lobby:decline', { waitingId: await waitingId() });
  expect(await (await own.get('/api/waiting')).text()).toBe('{"state":"declined"}');
  const again = await knocked();
  const waits = { waitingId: await waitingId() };
  await facilitator.done('participant:dismiss', { participantId: vera });
  expect(await facilitator.raw('lobby:admit', { ...waits, as: vera })).toMatchObject({ ok: false });
  expect((await again.waiting()).state).toBe('waiting');
});

it('[AD12] a wrong, an old and a renewed code get the answer of a wrong link, and have a budget', async () => {
  const stranger = openBrowser(server.origin);
  const wrongLink = await stranger.post('/api/join', {
    secret: `${'x'.repeat(11)}.${'y'.repeat(43)}`,
  });
  const refused = [wrongLink.status, await wrongLink.text()];
  const answerTo = async (code: string) => {
    const answer = await stranger.post('/api/knock', asked(code));
    return [answer.status, await answer.text()];
  };
  const code = await codeOf(facilitator);
  await facilitator.raw('code:renew', {});
  expect(await answerTo(code)).toEqual(refused);
  await vi.waitFor(() => expect(facilitator.codes).toHaveLength(2));
  nowMs += 13 * 60 * 60_000;
  expect(await answerTo(facilitator.codes[1] ?? '')).toEqual(refused);
  const tries = await Promise.all(Array.from({ length: 40 }, () => answerTo('ZZZZZZ')));
  expect(tries.filter(([status]) => status === 403).length).toBeLessThanOrEqual(20);
  expect(tries.filter(([status]) => status === 429).length).toBeGreaterThanOrEqual(20);
});

it('[AD12] a right code opens the lobby also while others guess, and not for a crowd', async () => {
  const code = await codeOf(facilitator);
  const guess = (to: string) => openBrowser(server.origin).post('/api/knock', asked(to));
  await Promise.all(Array.from({ length: 30 }, () => guess('ZZZZZZ')));
  expect((await guess(code)).status).toBe(202);
  const crowd = await Promise.all(Array.from({ length: 25 }, () => guess(code)));
  expect(crowd.filter(({ status }) => status === 202).length).toBeLessThanOrEqual(12);
});

it('[AD12] the code of a closed conference opens nothing', async () => {
  const code = await codeOf(facilitator);
  await facilitator.done('conference:open', {});
  const state = facilitator.state();
  if (state.status === 'preparing') throw new Error('not opened');
  await facilitator.done('conference:close', { fromStageId: state.stageId });
  expect((await openBrowser(server.origin).post('/api/knock', asked(code))).status).toBe(403);
});
