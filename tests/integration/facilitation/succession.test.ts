import { holderOf } from '@opora/shared/domain/facilitation/leads.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import {
  irena,
  jitka,
  klara,
  matyas,
  simona,
  tomas,
} from '@opora/shared/templates/demo/demo-people.ts';
import { stages } from '@opora/shared/testing/script.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Joined, join } from '../../support/join.ts';
import { connectLive, type LiveClient } from '../../support/live-client.ts';
import { type RunningServer, startServer } from '../../support/start-server.ts';
import { createTestClock, type TestClock } from '../../support/test-clock.ts';

const second = 1000;
const claim = { epoch: 0 } as const;

let clock: TestClock;
let server: RunningServer;
let clients: LiveClient[];
let leader: LiveClient;
let deputy: LiveClient;

const come = (id: ParticipantId) => join(server.origin, server.secretOf(id));
async function connect(person: Joined): Promise<LiveClient> {
  const client = await connectLive(person);
  clients.push(client);
  return client;
}
const enter = async (id: ParticipantId) => connect(await come(id));

beforeEach(async () => {
  clock = createTestClock();
  server = await startServer({ now: clock.now, schedule: clock.schedule });
  clients = [];
  leader = await enter(tomas);
  deputy = await enter(klara);
  await leader.done('facilitation:deputy', { participantId: klara });
  await leader.done('conference:open', {});
});
afterEach(async () => {
  for (const client of clients) client.close();
  await server.stop();
});

/** The last word about who is connected. */
async function sees(client: LiveClient, isThere: boolean): Promise<void> {
  await vi.waitFor(async () => {
    await client.raw('conference:sync', undefined);
    expect(client.snapshots.at(-1)?.connected.includes(tomas)).toBe(isThere);
  });
}

async function leaderGone(): Promise<void> {
  leader.close();
  await sees(deputy, false);
}

async function vacated(): Promise<void> {
  await leaderGone();
  clock.pass(31 * second);
  await vi.waitFor(() => expect(deputy.state().facilitation.vacantSince).not.toBeNull());
  await vi.waitFor(() => expect(deputy.state().status).toBe('paused'));
}

/** Once the conference has done what it was asked for before: commands run in their order, and this one is refused. */
async function settled(): Promise<void> {
  expect(await deputy.send('facilitation:take-back', claim)).toMatchObject({ ok: false });
}

test('[LE5] 29 seconds without a connection change nothing, 31 pause the conference', async () => {
  await leaderGone();
  clock.pass(29 * second);
  await settled();
  expect(deputy.state()).toMatchObject({ status: 'live', facilitation: { vacantSince: null } });
  clock.pass(2 * second);
  await vi.waitFor(() => expect(deputy.state().status).toBe('paused'));
  const [why, what] = deputy.events.slice(-2);
  expect([why?.type, why?.by]).toEqual(['facilitation:vacated', null]);
  expect([what?.type, what?.by]).toEqual(['conference:paused', null]);
  expect(deputy.state()).toMatchObject({ stageId: stages.arrival });
});

test('[LE5] whoever is back within the grace goes on as if nothing had happened', async () => {
  await leaderGone();
  clock.pass(29 * second);
  const revision = deputy.revision();
  const back = await enter(tomas);
  clock.pass(60 * second);
  await settled();
  expect(deputy.revision()).toBe(revision);
  await back.done('stage:advance', { fromStageId: stages.arrival });
  expect(clock.waiting()).toBe(0);
});

test('[LE2] two devices of the one who leads are one: the loss of one of them is none', async () => {
  const person = await come(tomas);
  const phone = await connect(person);
  phone.close();
  await settled();
  clock.pass(60 * second);
  await settled();
  expect(deputy.state().status).toBe('live');
  await leader.done('stage:advance', { fromStageId: stages.arrival });
});

test('[LE5] back after the pause, the one who leads goes on, and the offer is over', async () => {
  await vacated();
  const back = await enter(tomas);
  await vi.waitFor(() => expect(deputy.state().facilitation.vacantSince).toBeNull());
  expect(deputy.state().status).toBe('paused');
  expect(await deputy.send('facilitation:claim', claim)).toMatchObject({
    error: { reason: 'leader-is-here' },
  });
  await back.done('conference:resume', {});
});

test('[LE6] of two presses at once one leads, and the conference waits for them to go on', async () => {
  const organiser = await enter(simona);
  await vacated();
  clock.pass(31 * second);
  const answers = await Promise.all([
    deputy.send('facilitation:claim', claim),
    organiser.send('facilitation:claim', claim),
    deputy.send('facilitation:claim', claim),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  for (const answer of answers) {
    if (!answer.ok) expect(answer.error.reason).toBe('stale-epoch');
  }
  await vi.waitFor(() => expect(deputy.state().facilitation.epoch).toBe(1));
  expect(deputy.state().status).toBe('paused');
});

test('[LE6] parent and child are refused, and nobody leads by themselves', async () => {
  const family = [await enter(jitka), await enter(matyas)];
  await vacated();
  clock.pass(600 * second);
  for (const client of family) {
    for (const type of ['facilitation:claim', 'facilitation:ask'] as const) {
      expect(await client.send(type, claim)).toMatchObject({ error: { reason: 'not-allowed' } });
    }
  }
  expect(holderOf(deputy.state())).toBe(tomas);
  // The control: the same press of the deputy.
  await deputy.done('facilitation:claim', claim);
});

test('[LE7] a professional asks, and the organiser hands it to them', async () => {
  const teacher = await enter(irena);
  const organiser = await enter(simona);
  await vacated();
  await teacher.done('facilitation:ask', claim);
  await vi.waitFor(() => expect(organiser.state().facilitation.asking).toEqual([irena]));
  await organiser.done('facilitation:hand-over', { ...claim, to: irena });
  await teacher.done('conference:resume', {});
});

test('[LE9] the original takes it back, and the deputy leads no longer', async () => {
  await vacated();
  await deputy.done('facilitation:claim', claim);
  await deputy.done('conference:resume', {});
  const back = await enter(tomas);
  expect(await back.send('stage:advance', { fromStageId: stages.arrival })).toMatchObject({
    error: { reason: 'not-allowed' },
  });
  await back.done('facilitation:take-back', { epoch: 1 });
  await back.done('stage:advance', { fromStageId: stages.arrival });
  expect(await deputy.send('conference:pause', { minutes: null })).toMatchObject({ ok: false });
});

test('[LE5] after a restart the grace begins anew, and what was offered stays offered', async () => {
  await leaderGone();
  clock.pass(29 * second);
  await server.restart();
  await sees(deputy, false);
  clock.pass(29 * second);
  await settled();
  expect(deputy.state().status).toBe('live');
  clock.pass(2 * second);
  await vi.waitFor(() => expect(deputy.state().status).toBe('paused'));
  const revision = deputy.revision();
  await server.restart();
  await sees(deputy, false);
  clock.pass(600 * second);
  await settled();
  expect(deputy.revision()).toBe(revision);
  await deputy.done('facilitation:claim', claim);
});

test('[LE5] an announced break is waited for', async () => {
  await leader.done('conference:pause', { minutes: 10 });
  await leaderGone();
  clock.pass(600 * second);
  await settled();
  expect(deputy.state().facilitation.vacantSince).toBeNull();
  clock.pass(31 * second);
  await vi.waitFor(() => expect(deputy.state().facilitation.vacantSince).not.toBeNull());
});
