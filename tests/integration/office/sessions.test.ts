import { officeSessionSchema, officeSessionsSchema } from '@opora/shared/protocol/office.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, openBrowser } from '../../support/browser.ts';
import { type Colleague, goodPassword, hire, refusalOf, signIn } from '../../support/office.ts';
import { type RunningServer, startServer } from '../../support/start-server.ts';

const minuteMs = 60_000;
let server: RunningServer;
let nowMs: number;
let worker: Colleague;
beforeEach(async () => {
  nowMs = Date.now();
  server = await startServer({ withDemo: false, now: () => nowMs });
  worker = await hire(server, 'worker');
});
afterEach(() => server.stop());

const session = (browser: Browser) => browser.get('/api/office/session');
const statusOf = async (browser: Browser) => (await session(browser)).status;
const tokenOf = ({ cookieFor }: Browser): string =>
  /(?:^|; )opora\.office=([\w-]+)/.exec(cookieFor('/'))?.[1] ?? '';
const askWith = async (token: string) =>
  (
    await fetch(`${server.origin}/api/office/session`, {
      headers: { cookie: `opora.office=${token}` },
    })
  ).status;

describe('a session of the office', () => {
  it('[OF4] begins under a new secret, and ends what the browser held before', async () => {
    const first = tokenOf(worker.browser);
    expect(await askWith(first)).toBe(200);
    await signIn(worker.browser, worker.login);
    expect(tokenOf(worker.browser)).not.toBe(first);
    expect(await askWith(first)).toBe(401);
    expect(await statusOf(worker.browser)).toBe(200);
  });

  it('[OF4] never takes a secret that somebody brought along', async () => {
    const planted = 'a'.repeat(43);
    const response = await fetch(`${server.origin}/api/office/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `opora.office=${planted}` },
      body: JSON.stringify({ login: worker.login, password: goodPassword }),
    });
    expect(response.status).toBe(200);
    expect(response.headers.getSetCookie().join()).not.toContain(planted);
    expect(await askWith(planted)).toBe(401);
  });

  it('[OF4] is kept as a hash, in a cookie that no script reads', async () => {
    const token = tokenOf(worker.browser);
    const stored = JSON.stringify(await server.stores.staff.sessionsOf(worker.id));
    expect(stored).toContain('tokenHash');
    expect(stored).not.toContain(token);
    const [cookie] = worker.browser.given.filter((each) => each.startsWith('opora.office='));
    expect(cookie).toMatch(/; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('[OF7] ends after half an hour without use', async () => {
    nowMs += 29 * minuteMs;
    expect(await statusOf(worker.browser)).toBe(200);
    nowMs += 29 * minuteMs;
    expect(await statusOf(worker.browser)).toBe(200);
    nowMs += 31 * minuteMs;
    expect(await statusOf(worker.browser)).toBe(401);
  });

  it('[OF7] ends after twelve hours, however much it was used and confirmed', async () => {
    for (let at = 0; at < 12 * 60 - 20; at += 20) {
      expect(await statusOf(worker.browser)).toBe(200);
      nowMs += 20 * minuteMs;
    }
    await worker.browser.post('/api/office/step-up', { password: goodPassword });
    nowMs += 20 * minuteMs;
    expect(await statusOf(worker.browser)).toBe(200);
    nowMs += 1;
    expect(await statusOf(worker.browser)).toBe(401);
  });

  it('[OF7] outlives a restart, and ends on all devices at once', async () => {
    const other = openBrowser(server.origin);
    await signIn(other, worker.login);
    await server.restart();
    const listed = officeSessionsSchema.parse(
      await (await other.get('/api/office/sessions')).json(),
    );
    expect(listed.sessions.map(({ isThisOne }) => isThisOne).toSorted()).toEqual([false, true]);
    expect((await other.post('/api/office/sign-out-everywhere')).status).toBe(204);
    expect(await statusOf(other)).toBe(401);
    expect(await statusOf(worker.browser)).toBe(401);
  });

  it('[OF7] is left by signing out, and the other ones stay', async () => {
    const other = openBrowser(server.origin);
    await signIn(other, worker.login);
    const token = tokenOf(other);
    expect((await other.post('/api/office/sign-out')).status).toBe(204);
    expect(await askWith(token)).toBe(401);
    expect(await statusOf(worker.browser)).toBe(200);
  });
});

describe('a confirmation', () => {
  const stepUp = (password: string) => worker.browser.post('/api/office/step-up', { password });

  it('[OF12] is good for ten minutes, under a new secret', async () => {
    const before = tokenOf(worker.browser);
    nowMs += 11 * minuteMs;
    const stale = officeSessionSchema.parse(await (await session(worker.browser)).json());
    expect(stale.freshUntil).toBeNull();
    const confirmed = officeSessionSchema.parse(await (await stepUp(goodPassword)).json());
    expect(confirmed.freshUntil).toBe(nowMs + 10 * minuteMs);
    expect(tokenOf(worker.browser)).not.toBe(before);
    expect(await askWith(before)).toBe(401);
  });

  it('[OF12] with a wrong password changes nothing, and cannot be guessed', async () => {
    const before = tokenOf(worker.browser);
    const first = await refusalOf(await stepUp('úplně jiné dlouhé heslo'));
    expect(first).toEqual({ status: 403, reason: 'not-confirmed' });
    expect(tokenOf(worker.browser)).toBe(before);
    await Promise.all(Array.from({ length: 9 }, () => stepUp('úplně jiné dlouhé heslo')));
    expect((await refusalOf(await stepUp(goodPassword))).reason).toBe('too-many-tries');
    expect(await statusOf(worker.browser)).toBe(200);
  });
});

describe('changing the password', () => {
  const next = 'čtyři velbloudi na poušti';
  const change = (body: object) => worker.browser.post('/api/office/password', body);

  it('[OF8] asks for the old one, and ends every other session', async () => {
    const other = openBrowser(server.origin);
    await signIn(other, worker.login);
    const wrong = await change({ current: 'úplně jiné dlouhé heslo', next });
    expect((await refusalOf(wrong)).reason).toBe('not-confirmed');
    const common = await change({ current: goodPassword, next: 'password1234567890' });
    expect((await refusalOf(common)).reason).toBe('password-common');
    expect(await statusOf(other)).toBe(200);
    expect((await change({ current: goodPassword, next })).status).toBe(200);
    expect(await statusOf(other)).toBe(401);
    expect(await statusOf(worker.browser)).toBe(200);
    expect((await signIn(other, worker.login)).status).toBe(401);
    expect((await signIn(other, worker.login, next)).status).toBe(200);
  });
});
