import { totpLimits } from '@opora/server/staff/factors/totp/totp.ts';
import { signInResponseSchema } from '@opora/shared/protocol/office.ts';
import { accountFactorsSchema, totpSetUpSchema } from '@opora/shared/protocol/office-factors.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, openBrowser } from '../../../support/browser.ts';
import { type Colleague, goodPassword, hire, refusalOf, signIn } from '../../../support/office.ts';
import { type RunningServer, startServer } from '../../../support/start-server.ts';
import { totpCode } from '../../../support/totp.ts';

const stepMs = 30_000;
let server: RunningServer;
let nowMs: number;
let worker: Colleague;
beforeEach(async () => {
  nowMs = Date.now();
  server = await startServer({ withDemo: false, now: () => nowMs });
  worker = await hire(server, 'worker');
});
afterEach(() => server.stop());

const wrong = { status: 403, reason: 'code-wrong' };
const anotherCode = (code: string): string =>
  String((Number(code) + 1) % 1_000_000).padStart(6, '0');

async function begin(browser = worker.browser) {
  const response = await browser.post('/api/office/totp/begin');
  return totpSetUpSchema.parse(await response.json());
}
const confirm = (code: string, browser = worker.browser) =>
  browser.post('/api/office/totp/confirm', { code });

/** Sets it up, and waits until the code that did so is over. */
async function setUp(): Promise<string> {
  const { secret } = await begin();
  expect((await confirm(totpCode(secret, nowMs))).status).toBe(200);
  nowMs += 3 * stepMs;
  return secret;
}

const factors = async (browser = worker.browser) =>
  accountFactorsSchema.parse(await (await browser.get('/api/office/factors')).json());

/** A new browser in which the password was right. */
async function owing(): Promise<Browser> {
  const browser = openBrowser(server.origin);
  const answer = signInResponseSchema.parse(await (await signIn(browser, worker.login)).json());
  expect(answer).toEqual({ status: 'second-factor', factors: ['totp'] });
  return browser;
}
const answerWith = (browser: Browser, code: string) =>
  browser.post('/api/office/second-factor/totp', { code });
const isSignedIn = async (browser: Browser) =>
  (await browser.get('/api/office/session')).status === 200;

describe('setting up codes', () => {
  it('[FA1] tells a secret once, and asks for codes only after a first one', async () => {
    const { secret, address } = await begin();
    expect(new URL(address).searchParams.get('secret')).toBe(secret);
    expect((await factors()).totpSince).toBeNull();
    expect(await refusalOf(await confirm(anotherCode(totpCode(secret, nowMs))))).toEqual(wrong);
    expect((await factors()).totpSince).toBeNull();

    const confirmed = await confirm(totpCode(secret, nowMs));
    const told = await confirmed.text();
    expect(accountFactorsSchema.parse(JSON.parse(told)).totpSince).toBe(nowMs);
    expect(told).not.toContain(secret);
    expect(await refusalOf(await confirm(totpCode(secret, nowMs)))).toEqual({
      status: 409,
      reason: 'set-up-over',
    });
  });

  it('[FA1] replaces a secret only with the first code of the next', async () => {
    const first = await setUp();
    const second = (await begin()).secret;
    const browser = await owing();
    expect((await refusalOf(await answerWith(browser, totpCode(second, nowMs)))).reason).toBe(
      'code-wrong',
    );
    expect((await answerWith(browser, totpCode(first, nowMs))).status).toBe(200);
    expect((await confirm(totpCode(second, nowMs))).status).toBe(200);
    nowMs += 3 * stepMs;
    const later = await owing();
    expect(await refusalOf(await answerWith(later, totpCode(first, nowMs)))).toEqual(wrong);
    expect((await answerWith(later, totpCode(second, nowMs))).status).toBe(200);
  });

  it('[FA1] belongs to the session in which it was begun, and ends after ten minutes', async () => {
    const elsewhere = openBrowser(server.origin);
    await signIn(elsewhere, worker.login);
    const { secret } = await begin();
    const over = { status: 409, reason: 'set-up-over' };
    expect(await refusalOf(await confirm(totpCode(secret, nowMs), elsewhere))).toEqual(over);
    nowMs += totpLimits.setUpMs;
    expect(await refusalOf(await confirm(totpCode(secret, nowMs)))).toEqual(over);
  });

  it('[FA1] asks first whether it is still the same person', async () => {
    nowMs += 11 * 60_000;
    const needed = { status: 403, reason: 'step-up-needed' };
    for (const path of ['begin', 'confirm', 'remove']) {
      const response = await worker.browser.post(`/api/office/totp/${path}`, { code: '000000' });
      expect(await refusalOf(response), path).toEqual(needed);
    }
  });
});

describe('a code as the second factor', () => {
  it('[FA2] follows the password, and nothing opens before it', async () => {
    const secret = await setUp();
    const browser = await owing();
    expect(await isSignedIn(browser)).toBe(false);
    expect((await answerWith(browser, totpCode(secret, nowMs))).status).toBe(200);
    expect(await isSignedIn(browser)).toBe(true);
    // The password is asked first: a code alone opens nothing.
    const stranger = openBrowser(server.origin);
    const answer = await answerWith(stranger, totpCode(secret, nowMs + stepMs));
    expect(await refusalOf(answer)).toEqual({ status: 401, reason: 'not-signed-in' });
  });

  it('[FA2] is good once, in whatever browser, also when sent at once', async () => {
    const secret = await setUp();
    const browsers = [await owing(), await owing(), await owing()];
    const code = totpCode(secret, nowMs);
    const answers = await Promise.all(browsers.map((browser) => answerWith(browser, code)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 403, 403]);
    const signedIn = await Promise.all(browsers.map(isSignedIn));
    expect(signedIn.filter(Boolean)).toHaveLength(1);
    // The one that set it up is used up as well, and so is one from before it.
    nowMs += stepMs;
    expect(await refusalOf(await answerWith(await owing(), code))).toEqual(wrong);
  });

  it('[FA2] may be guessed five times, also at once, and then not for fifteen minutes', async () => {
    const secret = await setUp();
    const browser = await owing();
    const guess = anotherCode(totpCode(secret, nowMs));
    const guesses = await Promise.all(Array.from({ length: 12 }, () => answerWith(browser, guess)));
    const reasons = await Promise.all(guesses.map(async (each) => (await refusalOf(each)).reason));
    expect(reasons.filter((reason) => reason === 'code-wrong')).toHaveLength(5);
    expect(reasons.filter((reason) => reason === 'codes-paused')).toHaveLength(7);

    const paused = { status: 429, reason: 'codes-paused' };
    expect(await refusalOf(await answerWith(browser, totpCode(secret, nowMs)))).toEqual(paused);
    await server.restart();
    expect(await refusalOf(await answerWith(browser, totpCode(secret, nowMs)))).toEqual(paused);
    nowMs += totpLimits.pauseMs;
    const later = await owing();
    expect((await answerWith(later, totpCode(secret, nowMs))).status).toBe(200);
  });

  it('[FA2] may have spaces between, and nothing else', async () => {
    const secret = await setUp();
    const browser = await owing();
    const code = totpCode(secret, nowMs);
    for (const odd of ['', '12345', `${code}7`, 'abcdef', '１２３４５６']) {
      expect((await answerWith(browser, odd)).status, odd).toBe(400);
    }
    expect((await answerWith(browser, `${code.slice(0, 3)} ${code.slice(3)}`)).status).toBe(200);
  });

  it('[FA2] is not asked for any more once it was removed', async () => {
    await setUp();
    const response = await worker.browser.post('/api/office/totp/remove');
    expect(accountFactorsSchema.parse(await response.json()).totpSince).toBeNull();
    const browser = openBrowser(server.origin);
    expect(await (await signIn(browser, worker.login)).json()).toMatchObject({
      status: 'signed-in',
    });
  });

  it('[FA2] confirms in a session that it is the same person', async () => {
    const secret = await setUp();
    nowMs += 11 * 60_000;
    const { browser } = worker;
    const stepUp = (code: string) => browser.post('/api/office/step-up/totp', { code });
    expect(await refusalOf(await stepUp(anotherCode(totpCode(secret, nowMs))))).toEqual(wrong);
    expect((await browser.post('/api/office/totp/begin')).status).toBe(403);
    expect((await stepUp(totpCode(secret, nowMs))).status).toBe(200);
    expect((await browser.post('/api/office/totp/begin')).status).toBe(200);
  });
});

it('[FA6] a password in the place of a lost one leaves the codes as they are', async () => {
  const secret = await setUp();
  const change = { current: goodPassword, next: 'zcela jiné dlouhé heslo' };
  expect((await worker.browser.post('/api/office/password', change)).status).toBe(200);
  const browser = openBrowser(server.origin);
  const answer = await signIn(browser, worker.login, change.next);
  expect(await answer.json()).toMatchObject({ status: 'second-factor' });
  expect((await answerWith(browser, totpCode(secret, nowMs))).status).toBe(200);
});
