import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../../support/browser.ts';
import { postJson } from '../../support/join.ts';
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

const stranger = () => openBrowser(server.origin);
const wrong = 'úplně jiné dlouhé heslo';
const attempt = (login: string, password: string, headers: Record<string, string> = {}) =>
  postJson(`${server.origin}/api/office/sign-in`, { login, password }, headers);
const statuses = async (count: number, ask: (n: number) => Promise<Response>) =>
  await Promise.all(Array.from({ length: count }, async (_, n) => (await ask(n)).status));

/** Everything an answer says, but for when. */
async function wholeAnswer(response: Response) {
  const headers = [...response.headers].filter(([name]) => name !== 'date');
  return { status: response.status, headers, body: await response.text() };
}

describe('signing in', () => {
  it('[OF5] says the same of a wrong password, an unknown login and a locked account', async () => {
    const locked = await hire(server, 'manager');
    await server.stores.staff.lockAccount(locked.id, nowMs);
    const answers = [
      await wholeAnswer(await attempt(worker.login, wrong)),
      await wholeAnswer(await attempt('nobody@office.example', wrong)),
      await wholeAnswer(await attempt(locked.login, goodPassword)),
      await wholeAnswer(await attempt(locked.login, wrong)),
    ];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 401 });
    expect(answers[0]?.headers.map(([name]) => name)).not.toContain('set-cookie');
    expect((await attempt(worker.login, goodPassword)).status).toBe(200);
  });

  it('[OF5] takes as long for an unknown login as for a wrong password', async () => {
    const timeOf = async (login: string) => {
      const times: number[] = [];
      for (let n = 0; n < 3; n += 1) {
        const start = performance.now();
        await attempt(login, wrong);
        times.push(performance.now() - start);
      }
      return Math.min(...times);
    };
    const known = await timeOf(worker.login);
    const unknown = await timeOf('nobody@office.example');
    // Without the slow hash it would be a hundredth.
    expect(unknown).toBeGreaterThan(known / 3);
    expect(known).toBeGreaterThan(unknown / 3);
  });

  it('[OF6] stops guessing at one login, of many at once too, and lets it go on slowly', async () => {
    const found = await statuses(20, () => attempt(worker.login, wrong));
    expect(found.filter((status) => status === 401)).toHaveLength(10);
    expect(found.filter((status) => status === 429)).toHaveLength(10);
    expect((await attempt(worker.login, goodPassword)).status).toBe(429);
    nowMs += 3 * minuteMs;
    expect((await attempt(worker.login, goodPassword)).status).toBe(200);
  });

  it('[OF6] does not believe headers about where somebody comes from', async () => {
    const found = await statuses(14, (n) =>
      attempt(worker.login, wrong, {
        'x-forwarded-for': `198.51.100.${n}`,
        forwarded: `for=198.51.100.${n}`,
        'cf-connecting-ip': `198.51.100.${n}`,
        'x-real-ip': `198.51.100.${n}`,
      }),
    );
    expect(found.filter((status) => status === 401)).toHaveLength(10);
  });

  it('[OF6] leaves the way open for a browser that was signed in there before', async () => {
    await statuses(11, () => attempt(worker.login, wrong));
    expect((await refusalOf(await signIn(stranger(), worker.login))).reason).toBe('too-many-tries');
    expect((await signIn(worker.browser, worker.login)).status).toBe(200);
  });

  it('[OF6] one after another behind one address is no guessing', async () => {
    const found: number[] = [];
    for (let n = 0; n < 12; n += 1) found.push((await attempt(worker.login, goodPassword)).status);
    expect(new Set(found)).toEqual(new Set([200]));
  });
});
