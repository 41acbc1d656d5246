import { demoConferenceId } from '@opora/server/demo/demo.ts';
import { alzbeta, irena, jitka, simona } from '@opora/shared/templates/demo/demo-people.ts';
import { stages } from '@opora/shared/testing/script.ts';
import { describe, expect, it, vi } from 'vitest';
import { openDeafLine } from '../../support/deaf-line.ts';
import type { Joined } from '../../support/join.ts';
import { knock } from '../circles/outsider.ts';
import type { RawLive } from './raw-live.ts';
import { onlyStrengths, useScopeWorld } from './scope-world.ts';

const world = useScopeWorld();
const open = () => world.leader.done('conference:open', {});

const notNow = { bytes: 0, closed: { code: 4403, reason: 'not-now' } };
const outside = { state: 'outside', conferenceId: demoConferenceId, participantId: alzbeta };
const documents = ['plan', 'child', 'protected', 'facilitator', 'family'] as const;

/** The two frames of a connection that is refused: socket.io's own handshake, and why. */
async function expectRefused(raw: RawLive): Promise<void> {
  await vi.waitFor(() => expect(raw.frames).toHaveLength(2));
  const [, refusal] = raw.frames.map(({ text }) => text);
  expect(JSON.parse(refusal?.slice(2) ?? '')).toEqual({
    message: 'NOT_NOW',
    data: { error: { code: 'NOT_NOW', message: 'your part of the meeting is not now' } },
  });
}

const ask = async (person: Joined, path: string) => {
  const who = `conference=${demoConferenceId}&as=${person.participantId}`;
  const url = `${person.origin}/api/${path}${path.includes('?') ? '&' : '?'}${who}`;
  const answer = await fetch(url, { headers: { cookie: person.cookie } });
  return { status: answer.status, body: await answer.text() };
};

/** Everything that somebody with a session could ask for. */
async function expectNothing(person: Joined): Promise<void> {
  await expectRefused(world.raw(person));
  for (const document of documents) expect(await knock(person, document)).toEqual(notNow);
  for (const path of ['plan/history', 'plan/section?section=purpose']) {
    const { status, body } = await ask(person, path);
    expect({ status, body: JSON.parse(body) }).toEqual({
      status: 403,
      body: { error: { code: 'NOT_NOW', message: 'your part of the meeting is not now' } },
    });
  }
  const session = await ask(person, 'session');
  expect({ ...session, body: JSON.parse(session.body) }).toEqual({ status: 200, body: outside });
}

const placeOf = (id: typeof alzbeta) =>
  world.leader.state().participants.find((person) => person.id === id)?.place;

describe('somebody who is invited to one stage', () => {
  it('[SC1] holds nothing before it, in it what everybody holds, and nothing after it', async () => {
    await world.setScope(alzbeta, onlyStrengths);
    const { body, person } = await world.comeOutside(alzbeta);
    expect(body).toEqual(outside);
    await expectNothing(person);
    await open();
    await expectNothing(person);
    expect(placeOf(alzbeta)).toBe('expected');

    await world.go(stages.strengths);
    const live = await world.live(person);
    const plan = await world.plan(person);
    expect(live.state()).toMatchObject({ status: 'live', stageId: stages.strengths });
    expect(plan.finalCode()).toBeUndefined();
    expect(JSON.parse((await ask(person, 'session')).body)).toMatchObject({ status: 'live' });

    await world.go(stages.plan);
    await expectNothing(person);
    await world.leader.done('conference:close', { fromStageId: stages.plan });
    await expectNothing(person);
  });

  it('[SC2] is sent away from open connections before anybody hears of the next stage', async () => {
    await world.setScope(alzbeta, onlyStrengths);
    await open();
    await world.go(stages.strengths);
    const person = await world.come(alzbeta);
    const raw = world.raw(person);
    const live = await world.live(person);
    const plan = await world.plan(person);
    await vi.waitFor(() => expect(raw.frames.length).toBeGreaterThan(2));
    await live.done('participant:return', {
      participantId: alzbeta,
      place: 'remote',
      callName: null,
    });
    await vi.waitFor(() => expect(placeOf(alzbeta)).toBe('remote'));
    const others = await world.plan(await world.come(jitka));
    let presence: readonly string[] = [];
    world.leader.socket.on('conference:presence', ({ connected }: { connected: string[] }) => {
      presence = connected;
    });
    const deaf = openDeafLine(
      world.server.origin,
      `/documents/${demoConferenceId}/plan?as=${alzbeta}`,
      person.cookie,
    );
    await vi.waitFor(() => expect(deaf.bytes()).toBeGreaterThan(200));

    const movedAt = performance.now();
    await world.go(stages.plan);
    await vi.waitFor(() => {
      expect(raw.isClosed()).toBe(true);
      expect(live.socket.connected).toBe(false);
      expect(plan.finalCode()).toBe(4403);
    });
    await deaf.ended;
    expect(performance.now() - movedAt).toBeLessThan(500);
    others.typeLine('goals', 'Po jejím odchodu.');
    await others.saved();
    await world.leader.done('stage:extend', { fromStageId: stages.plan, minutes: 1 });
    expect(raw.frames.map(({ text }) => text).join('')).not.toMatch(/extended|stage:entered.*plan/);
    expect(JSON.stringify(live.events)).not.toContain('"stageId":"st_plan"');
    expect(plan.lines('goals')).toEqual([]);
    expect(placeOf(alzbeta)).toBe('away');
    await vi.waitFor(() => expect(presence).not.toContain(alzbeta));
    expect(presence).toContain(simona);
  });

  it('[SC2] gets in again by the same session when the stage comes back', async () => {
    await world.setScope(alzbeta, onlyStrengths);
    await open();
    const { person } = await world.comeOutside(alzbeta);
    await expectRefused(world.raw(person));
    await world.go(stages.strengths);
    await world.go(stages.plan);
    await expectRefused(world.raw(person));
    await world.go(stages.strengths);
    expect((await world.live(person)).state()).toMatchObject({ stageId: stages.strengths });
  });

  it('[SC2] is put outside in the middle of a stage, and only that person', async () => {
    await open();
    const doctor = await world.come(alzbeta);
    const live = await world.live(doctor);
    const school = await world.live(await world.come(irena));
    await world.setScope(alzbeta, onlyStrengths);
    await vi.waitFor(() => expect(live.socket.connected).toBe(false));
    await expectNothing(doctor);
    expect(JSON.stringify(live.events)).not.toContain('scope');
    await world.leader.done('stage:extend', { fromStageId: stages.arrival, minutes: 1 });
    await vi.waitFor(() => expect(school.events.at(-1)?.type).toBe('stage:extended'));
    await world.setScope(alzbeta, null);
    expect((await world.live(doctor)).state().status).toBe('live');
  });

  it('[SC1] still holds nothing after a restart of the server', async () => {
    await world.setScope(alzbeta, onlyStrengths);
    await open();
    const { person } = await world.comeOutside(alzbeta);
    await world.server.restart();
    await expectNothing(person);
  });

  it('[SC1] a command that was on its way when the stage ended does nothing', async () => {
    await world.setScope(alzbeta, onlyStrengths);
    await open();
    await world.go(stages.strengths);
    const live = await world.live(await world.come(alzbeta));
    const revision = () => world.leader.revision();
    const moved = world.go(stages.plan);
    const late = live.send('participant:return', {
      participantId: alzbeta,
      place: 'remote',
      callName: 'Bětka',
    });
    await moved;
    await late.catch(() => undefined);
    const before = revision();
    await world.leader.done('stage:extend', { fromStageId: stages.plan, minutes: 1 });
    await vi.waitFor(() => expect(revision()).toBe(before + 1));
    expect(placeOf(alzbeta)).not.toBe('remote');
  });
});
