import { readConfig } from '@opora/server/config/env.ts';
import { demoConferenceId } from '@opora/server/demo/demo.ts';
import { irena, jitka, klara, tomas } from '@opora/shared/templates/demo/demo-people.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openBrowser } from '../../support/browser.ts';
import { invite } from '../../support/invite.ts';
import { type Joined, join } from '../../support/join.ts';
import { connectLive, type LiveClient } from '../../support/live-client.ts';
import { openPlan, type PlanClient } from '../../support/plan-client.ts';
import { type RunningServer, type ServerOptions, startServer } from '../../support/start-server.ts';

const minuteMs = 60_000;
let server: RunningServer | undefined;
let nowMs: number;
let open: (LiveClient | PlanClient)[];
beforeEach(() => {
  nowMs = Date.now();
  open = [];
});
afterEach(async () => {
  for (const client of open) client.close();
  await server?.stop();
});

async function start(options: ServerOptions = {}): Promise<RunningServer> {
  server = await startServer({ now: () => nowMs, sweepEveryMs: 20, ...options });
  return server;
}
async function live(person: Joined): Promise<LiveClient> {
  const client = await connectLive(person);
  open.push(client);
  return client;
}
async function plan(person: Joined): Promise<PlanClient> {
  const client = await openPlan(person);
  open.push(client);
  return client;
}
const held = async ({ origin, cookie }: Joined) =>
  (await fetch(`${origin}/api/session`, { headers: { cookie } })).status;
const stored = async ({ stores }: RunningServer) =>
  (await stores.access.sessionsOf(demoConferenceId)).length;

describe('a session', () => {
  it('[AD10] ends an hour after its last use', async () => {
    const { origin, secretOf } = await start({ sweepEveryMs: minuteMs });
    const person = await join(origin, secretOf(jitka));
    nowMs += 60 * minuteMs;
    expect(await held(person)).toBe(200);
    nowMs += 60 * minuteMs;
    expect(await held(person)).toBe(200);
    nowMs += 60 * minuteMs + 1;
    expect(await held(person)).toBe(401);
  });

  it('[AD10] ends twelve hours after its beginning, however it is used', async () => {
    const running = await start({ sweepEveryMs: minuteMs });
    const person = await join(running.origin, running.secretOf(jitka));
    for (let hour = 1; hour <= 12; hour += 1) {
      nowMs += 60 * minuteMs;
      expect(await held(person)).toBe(200);
    }
    nowMs += 1;
    expect(await held(person)).toBe(401);
  });

  it('[AD10] is in use while a connection is open, and ends under it after twelve hours', async () => {
    const running = await start();
    const [one, two] = [
      await join(running.origin, running.secretOf(jitka)),
      await join(running.origin, running.secretOf(irena)),
    ];
    const [channel, document] = [await live(one), await plan(two)];
    const idle = await join(running.origin, running.secretOf(klara));
    for (let step = 0; step < 3; step += 1) {
      nowMs += 40 * minuteMs;
      const used = nowMs;
      await vi.waitFor(async () => {
        const sessions = await running.stores.access.sessionsOf(demoConferenceId);
        const last = sessions.filter(({ lastUsedAt }) => lastUsedAt === used);
        expect(last).toHaveLength(2);
      });
    }
    expect(await held(idle)).toBe(401);
    expect([channel.socket.connected, document.provider.wsconnected]).toEqual([true, true]);
    nowMs += 11 * 60 * minuteMs;
    await vi.waitFor(() => {
      expect(channel.socket.connected).toBe(false);
      expect(document.finalCode()).toBe(4403);
    });
    await vi.waitFor(async () => expect(await stored(running)).toBe(0));
  });

  it('[AD10] is written down as used at most once a minute', async () => {
    const running = await start({ sweepEveryMs: minuteMs });
    const person = await join(running.origin, running.secretOf(jitka));
    const began = nowMs;
    const lastUse = async () =>
      (await running.stores.access.sessionsOf(demoConferenceId))[0]?.lastUsedAt;
    nowMs += minuteMs - 1;
    await held(person);
    expect(await lastUse()).toBe(began);
    nowMs += 1;
    await held(person);
    expect(await lastUse()).toBe(began + minuteMs);
  });

  it('[AD10] has a secret of its own each time somebody is let in', async () => {
    const running = await start();
    const secret = await invite(running, jitka);
    const own = openBrowser(running.origin);
    const cookies = [];
    for (let round = 0; round < 3; round += 1) {
      const person = await own.join(secret);
      cookies.push(person.cookie);
      await own.leave(person);
    }
    const facilitator = await live(await join(running.origin, running.secretOf(tomas)));
    await facilitator.done('admission:set', { admission: 'by-hand' });
    await own.knock(secret);
    await vi.waitFor(() => expect(facilitator.lobbies.at(-1)).toHaveLength(1));
    const [{ waitingId = '' } = {}] = facilitator.lobbies.at(-1) ?? [];
    await facilitator.raw('lobby:admit', { waitingId });
    const waiting = own.cookieFor('/api/waiting');
    const { cookie } = await own.enter();
    expect(new Set([...cookies, cookie]).size).toBe(4);
    expect(waiting).not.toContain(cookie.split('=')[1]);
  });

  it('a fixed cookie is no session: whatever the browser brings, the secret is ours', async () => {
    const { origin, secretOf } = await start();
    const fixed = `opora.${demoConferenceId}.${jitka}=${'f'.repeat(43)}`;
    const response = await fetch(`${origin}/api/join`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: fixed },
      body: JSON.stringify({ secret: secretOf(jitka) }),
    });
    expect(response.status).toBe(200);
    expect(response.headers.getSetCookie()[0]).not.toContain('f'.repeat(43));
    const session = await fetch(`${origin}/api/session`, { headers: { cookie: fixed } });
    expect(session.status).toBe(401);
  });
});

describe('cookies', () => {
  const shapes = async (options: ServerOptions) => {
    const running = await start(options);
    const facilitator = await join(running.origin, running.secretOf(tomas));
    const own = openBrowser(running.origin);
    await own.join(await invite(running, jitka));
    const secret = await invite(running, irena);
    await openBrowser(running.origin).join(secret);
    await own.knock(secret);
    return {
      facilitator,
      shapes: own.given.map((each) =>
        each.replace(/=[\w-]{43};/, '=…;').replace(/[\w-]{11}=…/, '*=…'),
      ),
    };
  };

  it('[AC1, AD10] over plain HTTP are kept from scripts and from foreign pages', async () => {
    const rest = 'HttpOnly; SameSite=Strict';
    expect((await shapes({})).shapes).toEqual([
      `opora.browser.*=…; Max-Age=34560000; Path=/api; ${rest}`,
      expect.stringMatching(
        /^opora\.conf_.*=…; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/,
      ),
      `opora.browser.*=…; Max-Age=34560000; Path=/api; ${rest}`,
      `opora.waiting=…; Max-Age=43200; Path=/api/waiting; ${rest}`,
    ]);
  });

  it('[AC1, AD10] over HTTPS are sent over nothing else, and belong to this host alone', async () => {
    const rest = 'HttpOnly; Secure; SameSite=Strict';
    const { shapes: given, facilitator } = await shapes({ isHttps: true });
    for (const each of given) expect(each).toContain(rest);
    expect(given[1]).toMatch(/^__Host-opora\.conf_.*; Path=\/; /);
    expect(facilitator.cookie).toMatch(/^__Host-opora\.conf_rano\.p_a5=/);
    expect(await held(facilitator)).toBe(200);
    // One that another page of this domain could have set is not believed.
    const planted = { ...facilitator, cookie: facilitator.cookie.replace('__Host-', '') };
    expect(await held(planted)).toBe(401);
  });

  it('promise HTTPS only where the operator says so, whatever a header says', async () => {
    const { origin, secretOf } = await start();
    const response = await fetch(`${origin}/api/join`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-proto': 'https' },
      body: JSON.stringify({ secret: secretOf(jitka) }),
    });
    expect(response.headers.getSetCookie()[0]).not.toMatch(/Secure|__Host-/);
    expect(readConfig({}).origin).toBeUndefined();
    expect(readConfig({ OPORA_ORIGIN: 'https://opora.example' }).origin).toBe(
      'https://opora.example',
    );
    for (const wrong of ['opora.example', 'https://opora.example/path', 'ftp://opora.example']) {
      expect(() => readConfig({ OPORA_ORIGIN: wrong })).toThrow('OPORA_ORIGIN');
    }
  });
});

describe('connections of one session', () => {
  it('are ten of each channel; the oldest gives way', async () => {
    const running = await start();
    const person = await join(running.origin, running.secretOf(jitka));
    const other = await plan(await join(running.origin, running.secretOf(jitka)));
    const plans: PlanClient[] = [];
    for (let count = 0; count < 11; count += 1) plans.push(await plan(person));
    await vi.waitFor(() => expect(plans[0]?.finalCode()).toBe(4403));
    expect(plans.slice(1).map(({ provider }) => provider.wsconnected)).not.toContain(false);
    expect(other.provider.wsconnected).toBe(true);
    const channels: LiveClient[] = [];
    for (let count = 0; count < 10; count += 1) channels.push(await live(person));
    const reasons: string[] = [];
    channels[0]?.socket.io.reconnection(false);
    channels[0]?.socket.on('disconnect', (reason) => reasons.push(reason));
    expect(channels.map(({ socket }) => socket.connected)).not.toContain(false);
    channels.push(await live(person));
    await vi.waitFor(() => expect(reasons).toEqual(['transport close']));
    expect(channels.slice(1).map(({ socket }) => socket.connected)).not.toContain(false);
  });
});

describe('what was said about confidentiality', () => {
  it('[AD11] is kept, also a refusal, which closes no door', async () => {
    const running = await start();
    const facilitator = await live(await join(running.origin, running.secretOf(tomas)));
    const other = await live(await join(running.origin, running.secretOf(irena)));
    const confidentiality = { given: 'refused', alone: false };
    const person = await openBrowser(running.origin).join(running.secretOf(jitka), {
      place: 'remote',
      confidentiality,
    });
    const own = await live(person);
    const known = (client: LiveClient) =>
      client.state().participants.find(({ id }) => id === jitka)?.confidentiality;
    await vi.waitFor(() => {
      expect(known(facilitator)).toEqual(confidentiality);
      expect(known(own)).toEqual(confidentiality);
      expect(other.revision()).toBe(facilitator.revision());
    });
    expect(known(other)).toBeNull();
    expect(JSON.stringify(other.events)).not.toContain('refused');
  });
});
