import type { CommandType } from '@opora/shared/domain/conference/commands.ts';
import type { EventType } from '@opora/shared/domain/conference/events.ts';
import { stageId } from '@opora/shared/ids.ts';
import type { Payload } from '@opora/shared/protocol/commands.ts';
import { tomas } from '@opora/shared/templates/demo/demo-people.ts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { join } from '../../support/join.ts';
import { connectLive, type LiveClient } from '../../support/live-client.ts';
import { type Meeting, stageOf, startMeeting } from '../../support/meeting.ts';

/** One facilitator with a notebook and a phone, pressed in the same moment. */
let meeting: Meeting;
let devices: readonly [LiveClient, LiveClient];

beforeAll(async () => {
  meeting = await startMeeting();
  const notebook = await meeting.attend(tomas);
  const phone = await connectLive(
    await join(meeting.server.origin, meeting.server.secretOf(tomas)),
  );
  devices = [notebook.live, phone];
});
afterAll(async () => {
  devices?.[1].close();
  await meeting?.end();
});

/** Both send before either is answered. How many were done, why the others were not, and what everybody heard. */
async function pressBoth<Type extends CommandType>(type: Type, payload: Payload<Type>) {
  const [notebook, phone] = devices;
  const before = notebook.events.length;
  const answers = await Promise.all(devices.map((device) => device.send(type, payload)));
  const revision = Math.max(...answers.map((answer) => (answer.ok ? answer.revision : 0)));
  await vi.waitFor(() => {
    for (const device of devices) expect(device.revision()).toBeGreaterThanOrEqual(revision);
  });
  expect(phone.state()).toEqual(notebook.state());
  const refusals = answers.flatMap((answer) => (answer.ok ? [] : [answer.error.reason]));
  const events: readonly EventType[] = notebook.events.slice(before).map((event) => event.type);
  return { done: answers.length - refusals.length, refusals, events };
}

const here = () => ({ fromStageId: stageOf(devices[0]) });
describe('two devices press in the same moment', () => {
  test('[ST4] the conference opens once', async () => {
    expect(await pressBoth('conference:open', {})).toEqual({
      done: 1,
      refusals: ['already-open'],
      events: ['conference:opened'],
    });
  });

  test.each(['stage:advance', 'stage:return', 'stage:advance'] as const)(
    '[ST4] %s moves one step',
    async (type) => {
      const stale = { done: 1, refusals: ['stale-stage'], events: ['stage:entered'] };
      expect(await pressBoth(type, here())).toEqual(stale);
    },
  );

  test('[PN1] the pen is given once and taken once, and the second press finds it done', async () => {
    const toStageId = stageId('strengths');
    await devices[0].done('stage:go', { ...here(), toStageId });
    await vi.waitFor(() => expect(stageOf(devices[1])).toBe(toStageId));
    for (const to of ['everyone', 'first', 'closed'] as const) {
      expect(await pressBoth('pen:give', { ...here(), section: null, to })).toEqual({
        done: 2,
        refusals: [],
        events: ['pen:given'],
      });
      expect(devices[0].state().pens.strengths).toBe(to);
    }
  });

  test('[CO3] the pause begins once and ends once', async () => {
    expect(await pressBoth('conference:pause', { minutes: 5 })).toEqual({
      done: 1,
      refusals: ['not-live'],
      events: ['conference:paused'],
    });
    expect(await pressBoth('conference:resume', {})).toEqual({
      done: 1,
      refusals: ['not-paused'],
      events: ['conference:resumed'],
    });
  });
});
