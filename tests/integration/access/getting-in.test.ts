import type { ParticipantId } from '@opora/shared/ids.ts';
import { invitationResponseSchema, joinResponseSchema } from '@opora/shared/protocol/http.ts';
import { jitka, lenka, radim, simona, vera } from '@opora/shared/templates/demo/demo-people.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { join, postJson } from '../../support/join.ts';
import { connectLive } from '../../support/live-client.ts';
import { openPlan } from '../../support/plan-client.ts';
import { type RunningServer, startServer } from '../../support/start-server.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

const post = (path: string, body: unknown, headers?: Record<string, string>) =>
  postJson(`${server.origin}/api/${path}`, body, headers);
const session = (query: string, cookie: string) =>
  fetch(`${server.origin}/api/session${query}`, { headers: { cookie } });
const asking = (person: ParticipantId, conference: string) =>
  `?conference=${conference}&as=${person}`;

describe('a personal link', () => {
  it('[AC1] can be looked at as often as one likes', async () => {
    const secret = server.secretOf(jitka);
    for (let look = 0; look < 3; look += 1) {
      const response = await post('invitation', { secret });
      expect(response.headers.getSetCookie()).toEqual([]);
      expect(invitationResponseSchema.parse(await response.json())).toMatchObject({
        name: 'Jitka Smrčinová',
        callName: 'Jitka',
        role: 'parent',
        invitedBy: 'Bc. Simona Řeháčková',
        facilitatorName: 'Mgr. Tomáš Vlachý',
        status: 'preparing',
      });
    }
  });

  it('[AC1] is exchanged for a cookie that scripts cannot read', async () => {
    const response = await post('join', { secret: server.secretOf(jitka), name: 'Jitka' });
    const [cookie] = response.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    const body = joinResponseSchema.parse(await response.json());
    expect(body).toMatchObject({ participantId: jitka, role: 'parent', name: 'Jitka' });
    const who = await session('', cookie?.split(';')[0] ?? '');
    expect(await who.json()).toEqual(body);
  });

  it('[AC2] wrong and unknown links get the same answer, byte for byte', async () => {
    const right = server.secretOf(simona);
    const [id = ''] = right.split('.');
    const wrong = [
      `${'x'.repeat(11)}.${'x'.repeat(43)}`,
      `${id}.${'x'.repeat(43)}`,
      `${right.slice(0, -2)}${right.endsWith('A') ? 'BA' : 'AB'}`,
      `${right}A`,
    ];
    for (const path of ['invitation', 'join']) {
      const answers = await Promise.all(
        wrong.map(async (secret) => {
          const response = await post(path, { secret });
          return [response.status, await response.text(), response.headers.getSetCookie()];
        }),
      );
      for (const answer of answers) expect(answer).toEqual(answers[0]);
      expect(answers[0]?.[0]).toBe(403);
    }
  });

  it('[AC3] nobody joins under a name that somebody else is called by', async () => {
    const secret = server.secretOf(lenka);
    const taken = await post('join', { secret, name: 'simona' });
    expect(taken.status).toBe(409);
    expect(await taken.json()).toMatchObject({ error: { reason: 'name-taken' } });
    expect(taken.headers.getSetCookie()).toEqual([]);
    expect((await post('join', { secret, name: 'Lenka D.' })).status).toBe(200);
  });

  it('[VI1] a person heard apart has none', () => {
    const apart = server.app.demo?.people().find(({ participant }) => participant.id === radim);
    expect(apart?.path).toBeNull();
  });
});

describe('sessions', () => {
  it('[AC4] several people in one browser are told apart by `as`', async () => {
    const one = await join(server.origin, server.secretOf(jitka));
    const two = await join(server.origin, server.secretOf(vera));
    const both = `${one.cookie}; ${two.cookie}`;
    const id = one.conferenceId;
    expect(await (await session(asking(jitka, id), both)).json()).toMatchObject({ name: 'Jitka' });
    expect(await (await session(asking(vera, id), both)).json()).toMatchObject({ name: 'Věra' });
    expect((await session(`?conference=${id}`, both)).status).toBe(401);
    expect((await session(`?conference=${id}`, one.cookie)).status).toBe(200);
    expect((await session(asking(simona, id), both)).status).toBe(401);
  });

  it('[AC5] leaving ends the session, and the person is away', async () => {
    const watcher = await connectLive(await join(server.origin, server.secretOf(simona)));
    const leaver = await join(server.origin, server.secretOf(vera));
    const query = asking(vera, leaver.conferenceId);
    expect((await post(`leave${query}`, {})).status).toBe(401);
    const left = await post(`leave${query}`, {}, { cookie: leaver.cookie });
    expect(left.status).toBe(204);
    expect(left.headers.getSetCookie()[0]).toMatch(/Max-Age=0/);
    expect((await session(query, leaver.cookie)).status).toBe(401);
    await vi.waitFor(() => {
      const person = watcher.state().participants.find((each) => each.id === vera);
      expect(person?.place).toBe('away');
    });
    watcher.close();
  });

  it('[AC5] leaving ends what is open in the other tabs of that browser, and nobody else', async () => {
    const leaver = await join(server.origin, server.secretOf(vera));
    const elsewhere = await join(server.origin, server.secretOf(vera));
    const tab = { live: await connectLive(leaver), plan: await openPlan(leaver) };
    const other = { live: await connectLive(elsewhere), plan: await openPlan(elsewhere) };
    await post(`leave${asking(vera, leaver.conferenceId)}`, {}, { cookie: leaver.cookie });
    await vi.waitFor(() => {
      expect(tab.live.socket.connected).toBe(false);
      expect(tab.plan.finalCode()).toBe(4403);
    });
    expect(other.live.socket.connected).toBe(true);
    expect(other.plan.provider.wsconnected).toBe(true);
    for (const { live, plan } of [tab, other]) {
      live.close();
      plan.close();
    }
  });

  it('a session outlives a restart', async () => {
    const before = await join(server.origin, server.secretOf(jitka));
    await server.restart();
    const query = asking(jitka, before.conferenceId);
    expect((await session(query, before.cookie)).status).toBe(200);
  });
});
