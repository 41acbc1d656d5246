import { demoConferenceId } from '@opora/server/demo/demo.ts';
import { type ParticipantId, participantId } from '@opora/shared/ids.ts';
import { linksResponseSchema, newLinkResponseSchema } from '@opora/shared/protocol/links.ts';
import {
  irena,
  jitka,
  klara,
  radim,
  simona,
  tomas,
} from '@opora/shared/templates/demo/demo-people.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, openBrowser } from '../../support/browser.ts';
import { invite } from '../../support/invite.ts';
import { connectLive } from '../../support/live-client.ts';
import { type RunningServer, startServer } from '../../support/start-server.ts';

let server: RunningServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.stop());

interface Somebody {
  readonly browser: Browser;
  readonly query: string;
}

async function somebody(person: ParticipantId): Promise<Somebody> {
  const browser = openBrowser(server.origin);
  await browser.join(server.secretOf(person));
  return { browser, query: `?conference=${demoConferenceId}&as=${person}` };
}

const list = async ({ browser, query }: Somebody) =>
  linksResponseSchema.parse(await (await browser.get(`/api/links${query}`)).json()).links;
const revoke = ({ browser, query }: Somebody, person: ParticipantId) =>
  browser.post(`/api/links/revoke${query}`, { participantId: person });
const renew = ({ browser, query }: Somebody, person: ParticipantId, withPin = false) =>
  browser.post(`/api/links/renew${query}`, { participantId: person, withPin });

describe('personal links', () => {
  it('[AD13] are all listed to organiser and facilitator, and hold nothing that opens one', async () => {
    const secret = await invite(server, jitka, { pinHash: 'argon2id$salt$hash' });
    for (const keeper of [await somebody(simona), await somebody(tomas)]) {
      const links = await list(keeper);
      const stored = await server.stores.access.invitationsOf(demoConferenceId);
      expect(links).toHaveLength(stored.length);
      expect(links.filter((link) => link.participantId === jitka)).toMatchObject([
        { state: 'in-use', hasPin: false },
        { state: 'unused', hasPin: true },
      ]);
      const text = JSON.stringify(links);
      const [id = '', opens = ''] = secret.split('.');
      const hashes = stored.flatMap((link) => [link.secretHash, link.pinHash ?? link.secretHash]);
      for (const each of [id, opens, ...hashes]) expect(text).not.toContain(each);
    }
  });

  it('[AD13] are listed, revoked and renewed by nobody else', async () => {
    for (const person of [jitka, irena, klara, participantId('screen')]) {
      const other = await somebody(person);
      expect((await other.browser.get(`/api/links${other.query}`)).status).toBe(403);
      expect((await revoke(other, irena)).status).toBe(403);
      expect((await renew(other, irena)).status).toBe(403);
    }
    expect((await renew(await somebody(tomas), irena)).status).toBe(403);
    const stranger = openBrowser(server.origin);
    expect((await stranger.get(`/api/links?conference=${demoConferenceId}`)).status).toBe(401);
    expect(
      (await server.stores.access.invitationsOf(demoConferenceId)).every(
        ({ revokedAt }) => revokedAt === null,
      ),
    ).toBe(true);
  });

  it('[AD14] a revoked link opens nothing, and what was open ends within half a second', async () => {
    const secret = await invite(server, irena);
    const teacher = openBrowser(server.origin);
    const joined = await teacher.join(secret);
    const client = await connectLive(joined);
    const gone = new Promise((resolve) => client.socket.once('disconnect', resolve));
    const began = performance.now();
    expect((await revoke(await somebody(tomas), irena)).status).toBe(204);
    await gone;
    expect(performance.now() - began).toBeLessThan(500);
    client.close();
    const session = await teacher.get(`/api/session?conference=${demoConferenceId}&as=${irena}`);
    expect(session.status).toBe(401);
    const again = await teacher.post('/api/join', { secret });
    const unknown = await teacher.post('/api/join', {
      secret: `${'x'.repeat(11)}.${'y'.repeat(43)}`,
    });
    expect([again.status, await again.text()]).toEqual([unknown.status, await unknown.text()]);
    // The control: nobody else's.
    const mother = await somebody(jitka);
    expect((await mother.browser.get(`/api/session${mother.query}`)).status).toBe(200);
  });

  it('[AD14] a new link takes the place of all before, and is said once', async () => {
    const organiser = await somebody(simona);
    const made = newLinkResponseSchema.parse(await (await renew(organiser, irena, true)).json());
    expect(made.pin).toMatch(/^\d{6}$/);
    const secret = made.path.replace('/join#', '');
    const before = await openBrowser(server.origin).post('/api/join', {
      secret: server.secretOf(irena),
    });
    expect(before.status).toBe(403);
    const teacher = openBrowser(server.origin);
    expect((await teacher.post('/api/join', { secret })).status).toBe(403);
    expect(await teacher.join(secret, { pin: made.pin })).toMatchObject({ participantId: irena });
    const kept = await server.stores.record.page(demoConferenceId, { limit: 100 });
    expect(kept.map(({ body }) => body)).toContain(
      JSON.stringify({ action: 'link-made', what: irena }),
    );
    const links = await list(organiser);
    expect(links.filter(({ participantId: id }) => id === irena).map(({ state }) => state)).toEqual(
      ['revoked', 'in-use'],
    );
    expect(JSON.stringify(links)).not.toContain(made.pin ?? '');
  });

  it("[AD14] nobody revokes their own link, the organiser's, or that of somebody heard apart", async () => {
    const [organiser, facilitator] = [await somebody(simona), await somebody(tomas)];
    for (const [keeper, person] of [
      [organiser, simona],
      [facilitator, tomas],
      [facilitator, simona],
      [organiser, radim],
      [organiser, participantId('nobody')],
    ] as const) {
      const answer = await revoke(keeper, person);
      expect([answer.status, (await answer.json()).error.code]).toEqual([404, 'NOT_FOUND']);
    }
    expect((await renew(organiser, radim)).status).toBe(404);
  });
});
