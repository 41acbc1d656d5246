import { commandTypes } from '@opora/shared/protocol/commands.ts';
import { jitka, tomas } from '@opora/shared/templates/demo/demo-people.ts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { postJson } from '../../support/join.ts';
import { connectLive } from '../../support/live-client.ts';
import { type Attendee, type Meeting, startMeeting } from '../../support/meeting.ts';
import { hire } from '../../support/office.ts';

/** The server runs in this process, so what it did to the prototypes is seen here. */

let meeting: Meeting;
let leader: Attendee;
beforeAll(async () => {
  meeting = await startMeeting();
  leader = await meeting.attend(tomas);
});
afterAll(() => meeting?.end());

const isPolluted = (): boolean => 'polluted' in {} || 'polluted' in [] || 'polluted' in isPolluted;
afterEach(() => {
  Reflect.deleteProperty(Object.prototype, 'polluted');
});

/** As text: an object literal would set the prototype here instead of naming it. */
const keys = [
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '{"__proto__.polluted":1}',
  '{"prototype":{"polluted":1},"__proto__":null}',
  '[{"__proto__":{"polluted":1}}]',
];
const proposal = {
  taskId: 'task_x',
  terms: { what: 'Úkol', owner: jitka, with: [], due: null, visibleTo: 'everyone', safety: false },
};
const inside = (text: string): string => `{"value":1,${text.slice(1)}`;
const bodies = [
  ...keys,
  ...keys
    .slice(0, 3)
    .flatMap((text) => [
      `{"secret":${text}}`,
      `{"terms":${text},"taskId":"task_x"}`,
      `{"focus":${text}}`,
      inside(text),
      JSON.stringify({ ...proposal, terms: { ...proposal.terms, due: 'HERE' } }).replace(
        '"HERE"',
        text,
      ),
    ]),
];

it('a prototype that was changed is noticed (the control)', () => {
  expect(isPolluted()).toBe(false);
  Reflect.set(Object.prototype, 'polluted', 1);
  expect(isPolluted()).toBe(true);
});

describe('no prototype is changed', () => {
  it.each(['invitation', 'join', 'leave'])('[PA8] by the body of %s', async (route) => {
    for (const body of bodies) {
      const response = await postJson(`${meeting.server.origin}/api/${route}`, body);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect({ body, polluted: isPolluted() }).toEqual({ body, polluted: false });
    }
  });

  it.each([
    'office/sign-in',
    'office/setup',
    'office/setup/look',
    'office/step-up',
    'office/password',
    'office/accounts/invite',
    'office/break-glass',
    'office/conferences/__proto__/enter',
    'office/accounts/__proto__/role',
  ])('[PA8] by the body of %s', async (route) => {
    for (const role of ['admin', 'manager'] as const) {
      const { browser } = await hire(meeting.server, role, `${role} ${route}`);
      for (const body of bodies) {
        const response = await browser.post(`/api/${route}`, JSON.parse(body));
        expect(response.status).toBeGreaterThanOrEqual(400);
        expect({ body, polluted: isPolluted() }).toEqual({ body, polluted: false });
      }
    }
  });

  it('[PA8] by a query or a cookie', async () => {
    const names = ['__proto__[polluted]', '__proto__.polluted', 'constructor[prototype][polluted]'];
    for (const name of names) {
      const query = `${encodeURIComponent(name)}=1&conference[__proto__]=1&as[__proto__][polluted]=1`;
      await fetch(`${meeting.server.origin}/api/session?${query}`, {
        headers: { cookie: `opora.__proto__=x; __proto__=1; ${leader.person.cookie}` },
      });
      expect(isPolluted()).toBe(false);
    }
  });

  // Each on a connection of its own, because a flood would be refused before it is read.
  it.each(commandTypes)('[PA8] by the command %s', async (name) => {
    const live = await connectLive(leader.person);
    for (const body of bodies) {
      const answer = await live.raw(name, JSON.parse(body));
      expect(answer).toMatchObject({ ok: false, error: { code: 'BAD_REQUEST' } });
      expect({ body, polluted: isPolluted() }).toEqual({ body, polluted: false });
    }
    live.close();
  });

  it('[PA8] by the name of a command', async () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const answer = await leader.live.raw(name, { polluted: 1 });
      expect(answer).toMatchObject({ ok: false, error: { code: 'BAD_REQUEST' } });
      expect(isPolluted()).toBe(false);
    }
  });
});
