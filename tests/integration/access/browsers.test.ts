import type { Invitation } from '@opora/server/persistence/access-store.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import { irena, jitka, lenka, simona, tomas } from '@opora/shared/templates/demo/demo-people.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Browser, openBrowser } from '../../support/browser.ts';
import { invite } from '../../support/invite.ts';
import { connectLive, type LiveClient } from '../../support/live-client.ts';
import { type RunningServer, startServer } from '../../support/start-server.ts';

const minuteMs = 60_000;
let server: RunningServer;
let nowMs: number;
let clients: LiveClient[];
beforeEach(async () => {
  nowMs = Date.now();
  clients = [];
  server = await startServer({ now: () => nowMs });
});
afterEach(async () => {
  for (const client of clients) client.close();
  await server.stop();
});

const browser = (): Browser => openBrowser(server.origin);
const linkOf = (person: ParticipantId, more?: Partial<Invitation>) => invite(server, person, more);

/** Somebody at the door, connected, on their own link. */
async function keeper(person: ParticipantId = tomas): Promise<LiveClient> {
  const live = await connectLive(await browser().join(await linkOf(person)));
  clients.push(live);
  return live;
}
const lastLobby = (live: LiveClient) => live.lobbies.at(-1) ?? [];

describe('a link', () => {
  it('[AD6] opens for its first browser, and again after leaving and after the session has ended', async () => {
    const secret = await linkOf(jitka);
    const own = browser();
    await own.leave(await own.join(secret));
    expect(await own.join(secret)).toMatchObject({ participantId: jitka });
    nowMs += 13 * 60 * minuteMs;
    expect((await own.get('/api/session')).status).toBe(401);
    expect(await own.join(secret)).toMatchObject({ participantId: jitka });
  });

  it('[AD6] makes any other browser wait, and tells those at the door', async () => {
    const secret = await linkOf(jitka);
    const facilitator = await keeper();
    await browser().join(secret);
    await browser().knock(secret, { place: 'remote' });
    await vi.waitFor(() =>
      expect(lastLobby(facilitator)).toEqual([
        {
          waitingId: expect.stringMatching(/^w_/),
          participantId: jitka,
          name: 'Jitka Smrčinová',
          role: 'parent',
          since: nowMs,
          place: 'remote',
          device: 'another',
        },
      ]),
    );
  });

  it('[AD6] opens for one of several browsers that come at once', async () => {
    const secret = await linkOf(jitka);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => browser().post('/api/join', { secret })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 202, 202, 202, 202]);
  });

  it('[AD6] opens from then on for the browser that was let in by hand', async () => {
    const secret = await linkOf(jitka);
    const facilitator = await keeper();
    const [stranger, own] = [browser(), browser()];
    await stranger.leave(await stranger.join(secret));
    await own.knock(secret);
    await vi.waitFor(() => expect(lastLobby(facilitator)).toHaveLength(1));
    const { waitingId = '' } = lastLobby(facilitator)[0] ?? {};
    expect(await facilitator.raw('lobby:admit', { waitingId })).toMatchObject({ ok: true });
    await own.leave(await own.enter());
    await own.join(secret);
    await stranger.knock(secret);
  });

  it('[AD6] of the demo opens for every browser, and marks none', async () => {
    const [one, two] = [browser(), browser()];
    for (const each of [one, two]) await each.join(server.secretOf(jitka));
    expect(one.given).toHaveLength(1);
  });

  it('[AD6] marks its browser with a cookie that scripts cannot read and only we are sent', async () => {
    const own = browser();
    await own.join(await linkOf(jitka));
    expect(own.given[0]).toMatch(
      /^opora\.browser\.[\w-]{11}=[\w-]{43}; Max-Age=34560000; Path=\/api; HttpOnly; SameSite=Strict$/,
    );
  });
});

describe('a door that is opened by hand', () => {
  it('[AD6] makes everybody wait but organiser and facilitator', async () => {
    const facilitator = await keeper();
    await facilitator.done('admission:set', { admission: 'by-hand' });
    const secret = await linkOf(jitka);
    const own = browser();
    await own.knock(secret);
    await own.knock(secret);
    await vi.waitFor(() =>
      expect(lastLobby(facilitator)).toMatchObject([{ participantId: jitka, device: 'first' }]),
    );
    await browser().knock(server.secretOf(irena));
    await keeper(simona);
  });

  it('[AD6] lets in again at once only who is in already', async () => {
    const secret = await linkOf(jitka);
    const own = browser();
    const person = await own.join(secret);
    const facilitator = await keeper();
    await facilitator.done('admission:set', { admission: 'by-hand' });
    await own.join(secret);
    await own.leave(person);
    await own.knock(secret);
    await facilitator.done('admission:set', { admission: 'by-link' });
    await own.join(secret);
  });
});

describe('those who keep the door', () => {
  it('[AD6] wait with another browser while somebody can open it', async () => {
    const secret = await linkOf(tomas);
    await browser().join(secret);
    await keeper(simona);
    await browser().knock(secret);
  });

  it('[AD6] also where they themselves can', async () => {
    const secret = await linkOf(tomas);
    const first = await connectLive(await browser().join(secret));
    clients.push(first);
    await browser().knock(secret);
    await vi.waitFor(() =>
      expect(lastLobby(first)).toMatchObject([{ participantId: tomas, device: 'another' }]),
    );
  });

  it('[AD6] come in with any browser where nobody could open it for them', async () => {
    const secret = await linkOf(tomas);
    await browser().join(secret);
    await browser().join(await linkOf(lenka));
    nowMs += 2 * minuteMs;
    await browser().join(secret);
  });
});
