import {
  accountFactorsSchema,
  providerAddressSchema,
} from '@opora/shared/protocol/office-factors.ts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAuthenticator } from '../../../support/authenticator.ts';
import { type Browser, openBrowser } from '../../../support/browser.ts';
import { type Colleague, hire, refusalOf } from '../../../support/office.ts';
import { startOidcProvider, type TestOidcProvider } from '../../../support/oidc-provider.ts';
import { type RunningServer, startServer } from '../../../support/start-server.ts';
import { add, beginMaking, madeOf } from './passkey-client.ts';

/** Where people reach the server, as its operator has set it. */
const origin = 'http://opora.example';
const callback = '/api/office/oidc/callback';

let provider: TestOidcProvider;
beforeAll(async () => {
  provider = await startOidcProvider([`${origin}${callback}`]);
});
afterAll(() => provider?.stop());

let server: RunningServer;
let nowMs: number;
let worker: Colleague;
beforeEach(async () => {
  nowMs = Date.now();
  const options = { origin, provider: provider.settings, now: () => nowMs };
  server = await startServer({ withDemo: false, ...options });
  worker = await hire(server, 'worker');
  provider.signInAs('zamestnanec-17');
});
afterEach(() => server.stop());

const begin = (browser: Browser, purpose: string) =>
  browser.post('/api/office/oidc/begin', { purpose });

/** Goes there, and is sent back; the path and query at which the browser will come. */
async function leave(browser: Browser, purpose: string): Promise<string> {
  const begun = providerAddressSchema.parse(await (await begin(browser, purpose)).json());
  const { pathname, search } = await provider.visit(begun.address);
  return `${pathname}${search}`;
}

/** The browser follows the provider's redirect: without cookies that are `Strict`. */
async function arrive(browser: Browser, path: string): Promise<Response> {
  const cookie = browser
    .cookieFor(callback)
    .split('; ')
    .filter((each) => each.startsWith('opora.office-provider='))
    .join('; ');
  return await fetch(`${server.origin}${path}`, { redirect: 'manual', headers: { cookie } });
}
const finish = (browser: Browser) => browser.post('/api/office/oidc/finish');

async function thereAndBack(browser: Browser, purpose: string): Promise<Response> {
  await arrive(browser, await leave(browser, purpose));
  return await finish(browser);
}
const isSignedIn = async (browser: Browser) =>
  (await browser.get('/api/office/session')).status === 200;
const refused = { status: 403, reason: 'provider-refused' };

const link = async () => {
  expect((await thereAndBack(worker.browser, 'link')).status).toBe(200);
};

describe('going to the provider', () => {
  it('[FA5] keeps a cookie for the way there and back alone, which a navigation may bring', async () => {
    const browser = openBrowser(server.origin);
    const response = await begin(browser, 'sign-in');
    const address = new URL(providerAddressSchema.parse(await response.json()).address);
    expect(address.origin).toBe(provider.settings.issuer);
    expect(address.searchParams.get('redirect_uri')).toBe(`${origin}${callback}`);
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^opora\.office-provider=[\w-]{43}; Max-Age=600; Path=\/api\/office\/oidc; HttpOnly; SameSite=Lax$/,
      ),
    ]);
  });

  it('[FA5] to link or to confirm something needs a session, and to link a fresh one', async () => {
    const stranger = openBrowser(server.origin);
    for (const purpose of ['link', 'step-up']) {
      expect((await refusalOf(await begin(stranger, purpose))).reason).toBe('not-signed-in');
    }
    nowMs += 11 * 60_000;
    expect((await refusalOf(await begin(worker.browser, 'link'))).reason).toBe('step-up-needed');
    expect((await begin(worker.browser, 'step-up')).status).toBe(200);
  });
});

describe('coming back from the provider', () => {
  it('[FA5] signs in whoever was linked, by a request of our own page and not before', async () => {
    await link();
    const browser = openBrowser(server.origin);
    const arrived = await arrive(browser, await leave(browser, 'sign-in'));
    expect([arrived.status, arrived.headers.get('location')]).toEqual([303, '/office/provider']);
    expect(arrived.headers.getSetCookie()).toEqual([]);
    expect(await isSignedIn(browser)).toBe(false);
    const finished = await finish(browser);
    expect(await finished.json()).toEqual({ purpose: 'sign-in' });
    expect(await isSignedIn(browser)).toBe(true);
    // Only once, and the cookie for the way is gone.
    expect(browser.cookieFor(callback)).not.toContain('opora.office-provider');
    expect(await refusalOf(await finish(browser))).toEqual(refused);
  });

  it('[FA5] makes no account and no link for whom nobody has linked', async () => {
    const browser = openBrowser(server.origin);
    const answer = await thereAndBack(browser, 'sign-in');
    expect(await refusalOf(answer)).toEqual({ status: 403, reason: 'identity-unknown' });
    expect(await isSignedIn(browser)).toBe(false);
    expect(await server.stores.staff.accounts()).toHaveLength(1);
    expect(await server.stores.factors.identityOf(worker.id)).toBeUndefined();
    // The name that the account has here says nothing: only what was linked does.
    provider.signInAs(worker.login);
    expect((await refusalOf(await thereAndBack(browser, 'sign-in'))).reason).toBe(
      'identity-unknown',
    );
  });

  it('[FA5] is for the browser that left: another one, or one lured here, is refused', async () => {
    await link();
    const leaver = openBrowser(server.origin);
    const path = await leave(leaver, 'sign-in');
    const stranger = openBrowser(server.origin);
    await arrive(stranger, path);
    expect(await refusalOf(await finish(stranger))).toEqual(refused);
    const another = openBrowser(server.origin);
    await leave(another, 'sign-in');
    await arrive(another, path);
    expect(await refusalOf(await finish(another))).toEqual(refused);
    await arrive(leaver, path);
    expect((await finish(leaver)).status).toBe(200);
  });

  it('[FA5] is answered once, rightly or not, and within ten minutes', async () => {
    await link();
    const browser = openBrowser(server.origin);
    const path = await leave(browser, 'sign-in');
    await arrive(browser, path.replace(/state=[^&]+/, 'state=another'));
    await arrive(browser, path);
    expect(await refusalOf(await finish(browser))).toEqual(refused);

    const late = await leave(browser, 'sign-in');
    nowMs += 10 * 60_000;
    await arrive(browser, late);
    expect(await refusalOf(await finish(browser))).toEqual(refused);
  });

  it('[FA5] is not signed in to an account that is locked', async () => {
    await link();
    await server.stores.staff.lockAccount(worker.id, nowMs);
    const answer = await thereAndBack(openBrowser(server.origin), 'sign-in');
    expect(await refusalOf(answer)).toEqual({ status: 401, reason: 'sign-in-refused' });
  });

  it('[FA5] confirms that it is the same person, for the identity of the account alone', async () => {
    await link();
    nowMs += 11 * 60_000;
    const { browser } = worker;
    provider.signInAs('somebody-else');
    expect((await refusalOf(await thereAndBack(browser, 'step-up'))).reason).toBe('not-confirmed');
    expect((await begin(browser, 'link')).status).toBe(403);
    provider.signInAs('zamestnanec-17');
    expect(await (await thereAndBack(browser, 'step-up')).json()).toEqual({ purpose: 'step-up' });
    expect((await begin(browser, 'link')).status).toBe(200);
  });
});

describe('linking', () => {
  it('[FA5] is shown, and joins each side once', async () => {
    await link();
    const factors = await worker.browser.get('/api/office/factors');
    expect(accountFactorsSchema.parse(await factors.json()).provider).toEqual({ linkedAt: nowMs });
    const taken = { status: 409, reason: 'identity-taken' };
    const other = await hire(server, 'manager');
    expect(await refusalOf(await thereAndBack(other.browser, 'link'))).toEqual(taken);
    provider.signInAs('zamestnanec-18');
    expect(await refusalOf(await thereAndBack(worker.browser, 'link'))).toEqual(taken);
    expect((await server.stores.factors.identityOf(worker.id))?.subject).toBe('zamestnanec-17');
  });

  it('[FA5] is for the account that began it, though another one signed in meanwhile', async () => {
    const { browser } = worker;
    const other = await hire(server, 'manager');
    const path = await leave(browser, 'link');
    await arrive(browser, path);
    const cookie = `${browser.cookieFor(callback)}; ${other.browser.cookieFor(callback)}`;
    // The later one counts: what the browser would hold after somebody else signed in.
    const held = cookie.split('; ').filter((each, index, all) => {
      const [name] = each.split('=');
      return all.findLastIndex((later) => later.startsWith(`${name}=`)) === index;
    });
    const answer = await fetch(`${server.origin}/api/office/oidc/finish`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: held.join('; ') },
      body: '{}',
    });
    expect((await refusalOf(answer)).reason).toBe('not-signed-in');
    expect(await server.stores.factors.identityOf(other.id)).toBeUndefined();
  });

  it('[FA6] ends with a new link for the colleague', async () => {
    await link();
    const admin = await hire(server, 'admin');
    const renewed = await admin.browser.post(`/api/office/accounts/${worker.id}/link`);
    expect(renewed.ok).toBe(true);
    const answer = await thereAndBack(openBrowser(server.origin), 'sign-in');
    expect((await refusalOf(answer)).reason).toBe('identity-unknown');
  });

  it('[FA6] is undone by a fresh session', async () => {
    await link();
    nowMs += 11 * 60_000;
    const unlink = () => worker.browser.post('/api/office/oidc/unlink');
    expect((await refusalOf(await unlink())).reason).toBe('step-up-needed');
    expect((await thereAndBack(worker.browser, 'step-up')).status).toBe(200);
    const factors = accountFactorsSchema.parse(await (await unlink()).json());
    expect(factors.provider).toEqual({ linkedAt: null });
    expect((await refusalOf(await unlink())).reason).toBe('not-found');
    const answer = await thereAndBack(openBrowser(server.origin), 'sign-in');
    expect((await refusalOf(answer)).reason).toBe('identity-unknown');
  });
});

describe('an office without a provider', () => {
  it('[FA5] offers none, and has no such routes', async () => {
    const without = await startServer({ withDemo: false });
    const browser = openBrowser(without.origin);
    expect(await (await browser.get('/api/office/ways')).json()).toEqual({ provider: false });
    for (const path of ['begin', 'finish', 'unlink']) {
      expect((await browser.post(`/api/office/oidc/${path}`)).status).toBe(404);
    }
    expect((await browser.get(callback)).status).toBe(404);
    await without.stop();
    expect(await (await worker.browser.get('/api/office/ways')).json()).toEqual({ provider: true });
  });
});

it('[FA3] passkeys belong to where people reach the server, whatever a request says of its host', async () => {
  const options = await beginMaking(worker.browser);
  expect(options.rp.id).toBe('opora.example');
  const device = createAuthenticator({ origin: server.origin });
  const there = madeOf(device.register(options));
  expect((await refusalOf(await add(worker.browser, there))).reason).toBe('passkey-refused');
  const here = madeOf(device.register(await beginMaking(worker.browser), { origin }));
  expect((await add(worker.browser, here)).status).toBe(200);
});
