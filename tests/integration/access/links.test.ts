import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPins } from '@opora/server/access/pins.ts';
import { linkToken, newName, newSecret, readLinkToken } from '@opora/server/access/secrets.ts';
import { databaseFileName } from '@opora/server/persistence/sqlite/open-sqlite-stores.ts';
import { invitationResponseSchema } from '@opora/shared/protocol/http.ts';
import { irena, jitka, lenka, tomas, vera } from '@opora/shared/templates/demo/demo-people.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../../support/browser.ts';
import { invite } from '../../support/invite.ts';
import { join, postJson } from '../../support/join.ts';
import { connectLive } from '../../support/live-client.ts';
import { type RunningServer, startServer } from '../../support/start-server.ts';

const minuteMs = 60_000;
const pin = '471128';
let server: RunningServer;
let nowMs: number;
let pinHash: string;
beforeEach(async () => {
  nowMs = Date.now();
  server = await startServer({ now: () => nowMs });
  pinHash = await createPins().hash(pin);
});
afterEach(() => server.stop());

const post = (route: 'invitation' | 'join', body: object) =>
  postJson(`${server.origin}/api/${route}`, body);
const statusOf = async (route: 'invitation' | 'join', body: object) =>
  (await post(route, body)).status;
const madeUp = () => linkToken({ id: newName(), secret: newSecret() });
const beside = (secret: string) => linkToken({ id: readLinkToken(secret).id, secret: newSecret() });

/** Everything an answer says, but for when. */
async function wholeAnswer(response: Response) {
  const headers = [...response.headers].filter(([name]) => name !== 'date');
  return { status: response.status, headers, body: await response.text() };
}

describe('a link', () => {
  it('[AD8, AC2] that opens nothing gets one and the same answer, whatever is wrong with it', async () => {
    const good = await invite(server, jitka);
    const dismissed = await invite(server, vera);
    const facilitator = await connectLive(await join(server.origin, server.secretOf(tomas)));
    await facilitator.done('participant:dismiss', { participantId: vera });
    facilitator.close();
    const secrets = {
      wrong: beside(good),
      unknown: madeUp(),
      early: await invite(server, jitka, { validFrom: nowMs + 1 }),
      expired: await invite(server, jitka, { validUntil: nowMs - 1 }),
      revoked: await invite(server, jitka, { revokedAt: nowMs }),
      locked: await invite(server, jitka, { lockedAt: nowMs }),
      dismissed,
    };
    const withPin = await invite(server, jitka, { pinHash });
    for (const route of ['invitation', 'join'] as const) {
      const answers = await Promise.all(
        Object.entries(secrets).map(async ([kind, secret]) => ({
          kind,
          answer: await wholeAnswer(await post(route, { secret })),
        })),
      );
      if (route === 'join') {
        const bodies = { 'wrong PIN': { pin: '000000' }, 'no PIN': {} };
        for (const [kind, more] of Object.entries(bodies)) {
          const response = await post('join', { secret: withPin, ...more });
          answers.push({ kind, answer: await wholeAnswer(response) });
        }
      }
      for (const { kind, answer } of answers) {
        expect({ kind, answer }).toEqual({ kind, answer: answers[0]?.answer });
      }
      expect(answers[0]?.answer.status).toBe(403);
      // The control.
      expect(await statusOf(route, { secret: good })).toBe(200);
    }
  });

  it('[AD8] is valid from the first to the last moment of its window', async () => {
    const [validFrom, validUntil] = [nowMs + 1000, nowMs + 2000];
    const secret = await invite(server, jitka, { validFrom, validUntil });
    const statuses = [];
    for (const at of [validFrom - 1, validFrom, validUntil, validUntil + 1]) {
      nowMs = at;
      statuses.push(await statusOf('invitation', { secret }));
    }
    expect(statuses).toEqual([403, 200, 200, 403]);
  });

  it('[AD8] cannot be guessed, and guessing keeps nobody with the right one out', async () => {
    const secret = await invite(server, jitka);
    const one = await Promise.all(
      Array.from({ length: 30 }, () => statusOf('join', { secret: beside(secret) })),
    );
    expect(one.filter((status) => status === 403)).toHaveLength(20);
    expect(one.filter((status) => status === 429)).toHaveLength(10);
    // Other links have a budget of their own, and all together another.
    const many = await Promise.all(
      Array.from({ length: 300 }, () => statusOf('invitation', { secret: madeUp() })),
    );
    expect(many.filter((status) => status === 403)).toHaveLength(200 - 30);
    expect(many.filter((status) => status === 429)).toHaveLength(300 - 170);
    expect(server.logLines.filter((line) => line.includes('many-wrong-links'))).toHaveLength(1);
    expect(await statusOf('invitation', { secret })).toBe(200);
    expect(await statusOf('join', { secret })).toBe(200);
    nowMs += minuteMs;
    expect(await statusOf('join', { secret: beside(secret) })).toBe(403);
  });

  it('[AD8] is limited however the request says where it comes from', async () => {
    const secret = await invite(server, jitka);
    const statuses = [];
    for (let count = 0; count < 21; count += 1) {
      const forwarded = { 'x-forwarded-for': `10.0.0.${count}`, forwarded: `for=10.0.0.${count}` };
      const url = `${server.origin}/api/join`;
      statuses.push((await postJson(url, { secret: beside(secret) }, forwarded)).status);
    }
    expect(statuses.at(-2)).toBe(403);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('a PIN', () => {
  it('[AD9] is asked for where the link has one, each time', async () => {
    const secret = await invite(server, jitka, { pinHash });
    const looked = async (link: string) =>
      invitationResponseSchema.parse(await (await post('invitation', { secret: link })).json());
    expect(await looked(secret)).toEqual({ needsPin: true });
    expect(await looked(server.secretOf(jitka))).toMatchObject({ needsPin: false });
    const bare = await (await post('invitation', { secret })).text();
    expect(bare).toBe('{"needsPin":true}');
    const right = await (await post('invitation', { secret, pin })).text();
    expect(right).toContain('Jitka');
    expect(await statusOf('invitation', { secret, pin: '000001' })).toBe(403);
    const own = openBrowser(server.origin);
    expect((await own.post('/api/join', { secret })).status).toBe(403);
    await own.join(secret, { pin });
    expect((await own.post('/api/join', { secret })).status).toBe(403);
    await own.join(secret, { pin });
  });

  it('[AD9] of a hundred wrong ones at once, five are looked at; then the right one is refused too', async () => {
    const secret = await invite(server, jitka, { pinHash });
    const other = await invite(server, lenka, { pinHash });
    const wrong = Array.from({ length: 100 }, (_, index) => String(index).padStart(6, '0'));
    const began = performance.now();
    const statuses = await Promise.all(
      wrong.map((each) => statusOf('join', { secret, pin: each })),
    );
    const tookMs = performance.now() - began;
    expect(new Set(statuses)).toEqual(new Set([403]));
    const { id } = readLinkToken(secret);
    expect(await server.stores.access.findInvitation(id)).toMatchObject({
      pinTries: 5,
      lockedAt: nowMs,
    });
    const one = performance.now();
    await createPins().matches(pin, pinHash);
    // A hundred would have taken fifty times as long as one, two at a time.
    expect(tookMs).toBeLessThan(30 * (performance.now() - one));
    expect(await statusOf('join', { secret, pin })).toBe(403);
    expect(await statusOf('invitation', { secret })).toBe(403);
    const locked = server.logLines.filter((line) => line.includes('invitation-locked'));
    expect(locked).toHaveLength(1);
    expect(locked[0]).toContain(jitka);
    // Others are not locked with it, and a restart unlocks nothing.
    expect(await statusOf('join', { secret: other, pin })).toBe(200);
    await server.restart();
    expect(await statusOf('join', { secret, pin })).toBe(403);
  });

  it('[AD9] may be mistyped four times, and then has all its tries again', async () => {
    const secret = await invite(server, irena, { pinHash });
    const own = openBrowser(server.origin);
    for (let round = 0; round < 2; round += 1) {
      for (let count = 0; count < 4; count += 1) {
        expect((await own.post('/api/join', { secret, pin: '000000' })).status).toBe(403);
      }
      await own.join(secret, { pin });
    }
  });

  it('[AD9] is not to be had by those who hold the data, nor are secrets', async () => {
    const dataFolder = await mkdtemp(path.join(tmpdir(), 'opora-links-'));
    const keeping = await startServer({ dataFolder });
    const secret = await invite(keeping, jitka, { pinHash });
    const { cookie } = await openBrowser(keeping.origin).join(secret, { pin });
    await keeping.stop();
    const kept = await readFile(path.join(dataFolder, databaseFileName));
    await rm(dataFolder, { recursive: true });
    const { id, secret: opening } = readLinkToken(secret);
    expect(kept.includes(id)).toBe(true);
    for (const value of [opening, cookie.split('=')[1] ?? '', pin]) {
      expect(kept.includes(value)).toBe(false);
    }
    expect(pinHash).toMatch(/^argon2id-64m-3-1\$[\w-]{22}\$[\w-]{43}$/);
    expect(await createPins().hash(pin)).not.toBe(pinHash);
  });
});
