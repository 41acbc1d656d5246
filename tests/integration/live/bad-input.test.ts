import { participantId, stageId, taskId } from '@opora/shared/ids.ts';
import { documentLimits } from '@opora/shared/protocol/document-messages.ts';
import { recordedEventSchema } from '@opora/shared/protocol/events.ts';
import { limits } from '@opora/shared/protocol/limits.ts';
import {
  alzbeta,
  irena,
  jitka,
  klara,
  lenka,
  lida,
  tomas,
} from '@opora/shared/templates/demo/demo-people.ts';
import { terms } from '@opora/shared/testing/script.ts';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { postJson } from '../../support/join.ts';
import { type Attendee, type Meeting, startMeeting } from '../../support/meeting.ts';

/** Everything that may come in and must not do harm. After each of them the conference is as it was. */

let meeting: Meeting;
/** How far the server's clock is ahead. */
let aheadMs = 0;
let mother: Attendee;
let leader: Attendee;
let recorder: Attendee;
const arrival = { fromStageId: stageId('arrival') };

beforeAll(async () => {
  meeting = await startMeeting(() => Date.now() + aheadMs);
  mother = await meeting.attend(jitka);
  leader = await meeting.attend(tomas);
  recorder = await meeting.attend(klara);
  await leader.live.done('conference:open', {});
  await vi.waitFor(() => expect(recorder.live.state().status).toBe('live'));
});
afterAll(() => meeting?.end());

/** Runs `act`, then proves by a fresh snapshot that nothing has changed. */
async function changesNothing(act: () => Promise<void>): Promise<void> {
  const look = async () => {
    await recorder.live.raw('conference:sync', undefined);
    const { revision, state } = recorder.live.snapshots.at(-1) ?? {};
    return { revision, state };
  };
  const before = await look();
  await act();
  expect(await look()).toEqual(before);
}

const sound = terms({ what: 'Zavést ranní pořádek', owner: jitka });
const proposal = { taskId: taskId('bad'), terms: sound };
const withTerms = (changed: object) => ({ ...proposal, terms: { ...sound, ...changed } });
const heavy = 'x'.repeat(300 * 1024);

describe('commands', () => {
  it('[LI1] a sound command is answered with its revision (the control of all that follows)', async () => {
    const answer = await leader.live.raw('stage:extend', { ...arrival, minutes: 1 });
    expect(answer).toEqual({ ok: true, revision: expect.any(Number) });
  });

  it.each([
    ['an unknown field', 'stage:advance', { ...arrival, extra: 1 }],
    ['a missing field', 'stage:advance', {}],
    ['a number for an id', 'stage:advance', { fromStageId: 7 }],
    ['nothing at all', 'stage:advance', undefined],
    ['null', 'stage:advance', null],
    ['an array', 'stage:advance', [arrival]],
    ['a text', 'stage:advance', 'arrival'],
    ['a negative number', 'stage:extend', { ...arrival, minutes: -5 }],
    ['a broken number', 'stage:extend', { ...arrival, minutes: 1.5 }],
    ['an unknown section', 'focus:set', { focus: { kind: 'section', section: 'secret' } }],
    [
      'a day that does not exist',
      'task:propose',
      withTerms({ due: { kind: 'by', day: '2026-02-30' } }),
    ],
    [
      'weekdays out of order',
      'task:propose',
      withTerms({ due: { kind: 'weekly', weekdays: [4, 2], from: '2026-12-10' } }),
    ],
    ['an empty task', 'task:propose', withTerms({ what: '   ' })],
    ['control characters', 'task:propose', withTerms({ what: 'a\u0000b' })],
    ['a text that is too long', 'task:propose', withTerms({ what: 'x'.repeat(301) })],
    ['a foreign actor in the payload', 'conference:pause', { minutes: null, actor: tomas }],
    [
      'a prototype in the payload',
      'task:propose',
      JSON.parse('{"__proto__":{"ok":true},"taskId":"task_x"}'),
    ],
  ])('[LI2] %s is refused with a reason for developers', async (_what, name, payload) => {
    await changesNothing(async () => {
      expect(await leader.live.raw(name, payload)).toMatchObject({
        ok: false,
        error: { code: 'BAD_REQUEST', message: expect.stringContaining(name) },
      });
    });
  });

  it('[LI2] a command that does not exist is refused', async () => {
    expect(await leader.live.raw('conference:erase', {})).toMatchObject({
      ok: false,
      error: { code: 'BAD_REQUEST' },
    });
  });

  it('[LI2] 300 KB are refused as too large', async () => {
    await changesNothing(async () => {
      expect(await leader.live.raw('task:propose', withTerms({ what: heavy }))).toMatchObject({
        ok: false,
        error: { code: 'PAYLOAD_TOO_LARGE' },
      });
    });
  });

  it('[LI2] a message beyond all measure ends its own connection, which comes back', async () => {
    const other = await meeting.attend(irena);
    const seen = other.live.snapshots.length;
    other.live.socket.emit('task:propose', { text: 'x'.repeat(2 * 1024 * 1024) });
    await vi.waitFor(() => expect(other.live.snapshots.length).toBeGreaterThan(seen));
    expect(mother.live.socket.connected).toBe(true);
  });

  it('[PR1, PR2] a command of another role is refused, whatever the payload claims', async () => {
    await changesNothing(async () => {
      for (const [name, payload] of [
        ['stage:advance', arrival],
        ['conference:pause', { minutes: null }],
        ['conference:close', arrival],
        ['pen:give', { ...arrival, section: null, to: 'everyone' }],
      ] as const) {
        expect(await mother.live.raw(name, payload)).toMatchObject({
          ok: false,
          error: { code: 'FORBIDDEN', reason: 'not-allowed' },
        });
      }
    });
  });

  it('[ST4] a command of another stage is refused', async () => {
    await changesNothing(async () => {
      expect(
        await leader.live.raw('stage:advance', { fromStageId: stageId('plan') }),
      ).toMatchObject({ ok: false, error: { code: 'CONFLICT', reason: 'stale-stage' } });
    });
  });

  it('[ST4] of two presses at the same moment one moves', async () => {
    const press = () => leader.live.raw('stage:advance', arrival);
    const answers = await Promise.all([press(), press()]);
    expect(answers.map((answer) => answer.ok).sort()).toEqual([false, true]);
    await leader.live.done('stage:return', { fromStageId: stageId('opening') });
  });

  it('[TA4] a repeated proposal is answered the same and made once', async () => {
    const first = await recorder.live.send('task:propose', proposal);
    const again = await recorder.live.send('task:propose', proposal);
    expect(again).toEqual(first);
    await vi.waitFor(() => {
      const made = mother.live.state().tasks.filter((task) => task.id === proposal.taskId);
      expect(made).toHaveLength(1);
    });
  });

  it('[LI2] a flood is slowed down for its sender only', async () => {
    const flooding = await meeting.attend(lenka);
    const answers = await Promise.all(
      Array.from({ length: 120 }, () => flooding.live.raw('stage:advance', arrival)),
    );
    const codes = new Set(answers.map((answer) => (answer.ok ? 'ok' : answer.error.code)));
    expect(codes).toEqual(new Set(['FORBIDDEN', 'TOO_MANY_REQUESTS']));
    expect(await mother.live.raw('conference:pause', { minutes: null })).toMatchObject({
      error: { code: 'FORBIDDEN' },
    });
  });

  it('[LN6] a flood of requests for snapshots is slowed down, and the commands of its sender', async () => {
    const flooding = await meeting.attend(lida);
    const before = flooding.live.snapshots.length;
    const ask = () => flooding.live.raw('conference:sync', undefined);
    const press = () => flooding.live.raw('stage:advance', arrival);
    const asked = Array.from({ length: 120 }, ask);
    const pressed = Array.from({ length: 20 }, press);
    const answers = await Promise.all(asked);
    const given = answers.filter(({ ok }) => ok).length;
    expect(given).toBeGreaterThanOrEqual(limits.live.commandBurst);
    expect(given).toBeLessThan(100);
    expect(flooding.live.snapshots.length - before).toBe(given);
    const refused = { ok: false, error: expect.objectContaining({ code: 'TOO_MANY_REQUESTS' }) };
    expect(answers).toContainEqual(refused);
    expect(await Promise.all(pressed)).toContainEqual(refused);
    expect(await mother.live.raw('conference:sync', undefined)).toMatchObject({ ok: true });
  });

  it('events on the wire are of their schema', () => {
    for (const event of mother.live.events) {
      expect(recordedEventSchema.safeParse(event).success).toBe(true);
    }
    expect(mother.live.events.length).toBeGreaterThan(0);
  });
});

describe('live connections', () => {
  const refusedWith = (query: object, headers: Record<string, string>) =>
    new Promise<unknown>((resolve) => {
      const socket = io(meeting.server.origin, {
        transports: ['websocket'],
        forceNew: true,
        reconnection: false,
        query,
        extraHeaders: headers,
      });
      socket.on('connect', () => resolve('connected'));
      socket.on('connect_error', (error) => resolve('data' in error ? error.data : error.message));
      socket.on('connect', () => socket.disconnect());
    });
  const here = () => ({ conference: mother.person.conferenceId, as: mother.person.participantId });

  it('a cookie of this conference is let in (the control)', async () => {
    expect(await refusedWith(here(), { cookie: mother.person.cookie })).toBe('connected');
  });

  it.each([
    ['without a cookie', () => ({}), () => ''],
    ['of an unknown conference', () => ({ conference: 'conf_none' }), () => mother.person.cookie],
    ['as somebody else', () => ({ as: tomas }), () => mother.person.cookie],
    ['as nobody known', () => ({ as: 'p_none' }), () => mother.person.cookie],
    ['with a conference that is no id', () => ({ conference: '../x' }), () => mother.person.cookie],
    ['with a forged cookie', () => ({}), () => mother.person.cookie.replace(/=.*/, '=forged')],
  ])('[LI2] a connection %s is refused', async (_what, query, cookie) => {
    const answer = await refusedWith({ ...here(), ...query() }, { cookie: cookie() });
    expect(answer).toMatchObject({ error: { code: 'UNAUTHORIZED' } });
  });

  it('[AC6] an upgrade from a foreign page is refused', async () => {
    const answer = await refusedWith(here(), {
      cookie: mother.person.cookie,
      origin: 'https://example.org',
    });
    expect(answer).not.toBe('connected');
  });
});

describe('requests', () => {
  const join = (body: unknown, headers?: Record<string, string>) =>
    postJson(`${meeting.server.origin}/api/join`, body, headers);

  it.each([
    ['an empty body', ''],
    ['no JSON', '{"secret":'],
    ['an empty secret', { secret: '' }],
    ['a number', { secret: 5 }],
    ['an unknown field', { secret: 'x'.repeat(43), role: 'facilitator' }],
    ['a place that does not exist', { secret: 'x'.repeat(43), place: 'moon' }],
    ['a name that is too long', { secret: 'x'.repeat(43), name: 'x'.repeat(41) }],
  ])('[LI2] joining with %s is a bad request', async (_what, body) => {
    const response = await join(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'BAD_REQUEST' } });
  });

  it('[LI2] a body of 300 KB is too large', async () => {
    const response = await join({ secret: heavy });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ error: { code: 'PAYLOAD_TOO_LARGE' } });
  });

  it('[LI2] an unknown route is not found, as JSON', async () => {
    const response = await fetch(`${meeting.server.origin}/api/nothing`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });

  it('[AC6] a request from a foreign page is refused', async () => {
    const secret = meeting.server.secretOf(alzbeta);
    const foreign = await join({ secret }, { origin: 'https://example.org' });
    expect(foreign.status).toBe(403);
    expect(foreign.headers.getSetCookie()).toEqual([]);
    const own = await join({ secret }, { origin: meeting.server.origin });
    expect(own.status).toBe(200);
  });
});

describe('a closed conference', () => {
  it('[CO4] refuses commands and edits, and shows the plan', async () => {
    mother.plan.typeLine('notes', 'Před uzavřením.');
    await leader.live.done('stage:advance', arrival);
    await leader.live.done('pen:give', {
      fromStageId: stageId('opening'),
      section: null,
      to: 'everyone',
    });
    await leader.live.done('conference:close', { fromStageId: stageId('opening') });
    await vi.waitFor(() => expect(mother.live.state().status).toBe('closed'));
    await changesNothing(async () => {
      expect(await leader.live.send('task:propose', proposal)).toMatchObject({
        error: { code: 'CONFLICT', reason: 'already-closed' },
      });
    });
    const before = leader.plan.lines('notes');
    aheadMs = documentLimits.penGraceMs;
    mother.plan.typeLine('notes', 'Po uzavření.');
    await vi.waitFor(() => expect(mother.plan.finalCode()).toBe(4403));
    const late = await meeting.attend(participantId('screen'));
    expect(late.plan.lines('notes')).toEqual(before);
  });
});
