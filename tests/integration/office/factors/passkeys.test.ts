import { officeSessionSchema, signInResponseSchema } from '@opora/shared/protocol/office.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type AuthenticationAnswer,
  type Authenticator,
  createAuthenticator,
} from '../../../support/authenticator.ts';
import { type Browser, openBrowser } from '../../../support/browser.ts';
import { type Colleague, hire, refusalOf, signIn } from '../../../support/office.ts';
import { type RunningServer, startServer } from '../../../support/start-server.ts';
import { add, beginMaking, beginUsing, factorsOf, madeOf, use, usedOf } from './passkey-client.ts';

let server: RunningServer;
let nowMs: number;
let worker: Colleague;
let device: Authenticator;
beforeEach(async () => {
  nowMs = Date.now();
  server = await startServer({ withDemo: false, now: () => nowMs });
  worker = await hire(server, 'worker');
  device = createAuthenticator({ origin: server.origin });
});
afterEach(() => server.stop());

const refused = { status: 403, reason: 'passkey-refused' };
const elsewhere = 'https://opora.example.org';

async function make(of = device, browser = worker.browser, name = 'Klíč') {
  return await add(browser, madeOf(of.register(await beginMaking(browser))), name);
}
async function signInWith(of = device, browser = openBrowser(server.origin)) {
  return await use(browser, 'sign-in', usedOf(of.sign(await beginUsing(browser, 'sign-in'))));
}
const isSignedIn = async (browser: Browser) =>
  (await browser.get('/api/office/session')).status === 200;

describe('making a passkey', () => {
  it('[FA3] asks the device to check its owner, and to be findable without a name', async () => {
    const options = await beginMaking(worker.browser);
    expect(options).toMatchObject({
      rp: { id: 'localhost', name: 'Opora' },
      user: { name: worker.login },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: [],
    });
    expect(Buffer.from(options.user.id, 'base64url').toString()).toBe(worker.id);
    await make();
    const { excludeCredentials } = await beginMaking(worker.browser);
    expect(excludeCredentials).toEqual([
      { id: device.credentialId, type: 'public-key', transports: ['usb'] },
    ]);
  });

  it('[FA3] is kept with the name its owner gives it', async () => {
    expect((await make(device, worker.browser, '  Notebook v kanceláři ')).status).toBe(200);
    expect((await factorsOf(worker.browser)).passkeys).toEqual([
      {
        id: device.credentialId,
        name: 'Notebook v kanceláři',
        createdAt: nowMs,
        lastUsedAt: null,
      },
    ]);
  });

  it('[FA3] is refused for another site, without its owner, and for another challenge', async () => {
    const { browser } = worker;
    const changes = [{ origin: elsewhere, rpId: 'localhost' }, { rpId: 'example.org' }];
    for (const change of [...changes, { verifiesUser: false }]) {
      const made = madeOf(device.register(await beginMaking(browser), change));
      expect(await refusalOf(await add(browser, made)), JSON.stringify(change)).toEqual(refused);
    }
    await beginMaking(browser);
    const other = madeOf(device.register({ challenge: 'x'.repeat(43) }));
    expect(await refusalOf(await add(browser, other))).toEqual(refused);
    expect((await factorsOf(browser)).passkeys).toEqual([]);
    expect((await make()).status).toBe(200);
  });

  it('[FA3] answers each challenge once, in its own session, and within two minutes', async () => {
    const over = { status: 409, reason: 'set-up-over' };
    const options = await beginMaking(worker.browser);
    const elsewhereSignedIn = openBrowser(server.origin);
    await signIn(elsewhereSignedIn, worker.login);
    const made = madeOf(device.register(options));
    expect(await refusalOf(await add(elsewhereSignedIn, made))).toEqual(over);
    expect((await add(worker.browser, made)).status).toBe(200);
    const second = createAuthenticator({ origin: server.origin });
    const again = madeOf(second.register(options));
    expect(await refusalOf(await add(worker.browser, again))).toEqual(over);
    const late = madeOf(second.register(await beginMaking(worker.browser)));
    nowMs += 131_000;
    expect(await refusalOf(await add(worker.browser, late))).toEqual(over);
  });

  it('[FA3] takes no device of somebody else, and no more than ten', async () => {
    await make();
    const other = await hire(server, 'manager');
    expect(await refusalOf(await make(device, other.browser))).toEqual({
      status: 409,
      reason: 'passkey-taken',
    });
    for (let count = 2; count <= 10; count += 1) {
      expect((await make(createAuthenticator({ origin: server.origin }))).status).toBe(200);
    }
    const eleventh = await make(createAuthenticator({ origin: server.origin }));
    expect((await refusalOf(eleventh)).reason).toBe('passkey-taken');
    expect((await factorsOf(worker.browser)).passkeys).toHaveLength(10);
  });

  it('[FA3] asks first whether it is still the same person, and so does removing one', async () => {
    nowMs += 11 * 60_000;
    for (const path of ['begin', 'add', 'remove']) {
      const response = await worker.browser.post(`/api/office/passkeys/${path}`, { id: 'x' });
      expect((await refusalOf(response)).reason, path).toBe('step-up-needed');
    }
  });
});

describe('signing in with a passkey alone', () => {
  it('[FA4] needs no name and no password, and tells nobody who has an account', async () => {
    await make();
    const browser = openBrowser(server.origin);
    const options = await beginUsing(browser, 'sign-in');
    expect(options).toEqual({
      challenge: expect.stringMatching(/^[\w-]{43}$/),
      rpId: 'localhost',
      timeout: 120_000,
      allowCredentials: [],
      userVerification: 'required',
    });
    const userHandle = Buffer.from(worker.id).toString('base64url');
    const answer = await use(browser, 'sign-in', usedOf(device.sign(options, { userHandle })));
    expect(officeSessionSchema.parse(await answer.json()).account.id).toBe(worker.id);
    expect(await isSignedIn(browser)).toBe(true);
    expect((await factorsOf(browser)).passkeys[0]?.lastUsedAt).toBe(nowMs);
  });

  it('[FA4] is refused for another site, without its owner, with another key or challenge', async () => {
    await make();
    const stranger = createAuthenticator({ origin: server.origin });
    const nobody = Buffer.from('acc_nobody').toString('base64url');
    const attempts: readonly ((options: { challenge: string }) => AuthenticationAnswer)[] = [
      (options) => device.sign(options, { origin: elsewhere, rpId: 'localhost' }),
      (options) => device.sign(options, { rpId: 'example.org' }),
      (options) => device.sign(options, { verifiesUser: false }),
      (options) => device.sign(options, { userHandle: nobody }),
      (options) => stranger.sign(options),
      (options) => ({ ...stranger.sign(options), id: device.credentialId }),
      () => device.sign({ challenge: 'x'.repeat(43) }),
    ];
    for (const [index, attempt] of attempts.entries()) {
      const browser = openBrowser(server.origin);
      const used = usedOf(attempt(await beginUsing(browser, 'sign-in')));
      const answer = await use(browser, 'sign-in', used);
      expect(await refusalOf(answer), `attempt ${index}`).toEqual(refused);
      expect(await isSignedIn(browser)).toBe(false);
    }
    expect((await signInWith()).status).toBe(200);
  });

  it('[FA4] answers each challenge once, in its own browser, also when sent at once', async () => {
    await make(createAuthenticator({ origin: server.origin, counts: false }));
    const silent = createAuthenticator({ origin: server.origin, counts: false });
    await make(silent);
    const browser = openBrowser(server.origin);
    const used = usedOf(silent.sign(await beginUsing(browser, 'sign-in')));
    expect(await refusalOf(await use(openBrowser(server.origin), 'sign-in', used))).toEqual(
      refused,
    );
    const other = openBrowser(server.origin);
    await beginUsing(other, 'sign-in');
    expect(await refusalOf(await use(other, 'sign-in', used))).toEqual(refused);
    const answers = await Promise.all([1, 2, 3].map(() => use(browser, 'sign-in', used)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 403, 403]);
  });

  it('[FA4] is refused where the device has signed less often than before: there is a copy', async () => {
    await make();
    expect((await signInWith()).status).toBe(200);
    device.counter -= 1;
    expect(await refusalOf(await signInWith())).toEqual(refused);
    device.counter += 1;
    expect((await signInWith()).status).toBe(200);
  });

  it('[FA4] begins a session under a new secret, and ends the one before', async () => {
    await make();
    const { browser } = worker;
    const before = browser.cookieFor('/');
    expect((await signInWith(device, browser)).status).toBe(200);
    expect(browser.cookieFor('/')).not.toBe(before);
    const old = await fetch(`${server.origin}/api/office/session`, { headers: { cookie: before } });
    expect(old.status).toBe(401);
  });

  it('[FA4] is refused for an account that is locked', async () => {
    await make();
    await server.stores.staff.lockAccount(worker.id, nowMs);
    expect(await refusalOf(await signInWith())).toEqual({
      status: 401,
      reason: 'sign-in-refused',
    });
  });
});

describe('a passkey after the password, and within a session', () => {
  async function owing(): Promise<Browser> {
    const browser = openBrowser(server.origin);
    const answer = signInResponseSchema.parse(await (await signIn(browser, worker.login)).json());
    expect(answer).toEqual({ status: 'second-factor', factors: ['passkey'] });
    return browser;
  }

  it('[FA4] is the second factor, and of the same account', async () => {
    await make();
    const browser = await owing();
    const other = await hire(server, 'manager');
    const theirs = createAuthenticator({ origin: server.origin });
    await make(theirs, other.browser);
    const first = await beginUsing(browser, 'second-factor');
    expect(first.allowCredentials.map(({ id }) => id)).toEqual([device.credentialId]);
    const answer = await use(browser, 'second-factor', usedOf(theirs.sign(first)));
    expect(await refusalOf(answer)).toEqual(refused);
    expect(await isSignedIn(browser)).toBe(false);
    const used = usedOf(device.sign(await beginUsing(browser, 'second-factor')));
    expect((await use(browser, 'second-factor', used)).status).toBe(200);
    expect(await isSignedIn(browser)).toBe(true);
  });

  it('[FA4] confirms that it is the same person, with a passkey of the account alone', async () => {
    await make();
    const other = await hire(server, 'manager');
    const theirs = createAuthenticator({ origin: server.origin });
    await make(theirs, other.browser);
    nowMs += 11 * 60_000;
    const { browser } = worker;
    const foreign = usedOf(theirs.sign(await beginUsing(browser, 'step-up')));
    expect(await refusalOf(await use(browser, 'step-up', foreign))).toEqual(refused);
    expect((await browser.post('/api/office/passkeys/begin')).status).toBe(403);
    const used = usedOf(device.sign(await beginUsing(browser, 'step-up')));
    expect((await use(browser, 'step-up', used)).status).toBe(200);
    expect((await browser.post('/api/office/passkeys/begin')).status).toBe(200);
  });
});

describe('naming and removing', () => {
  const change = (what: string, body: object, browser = worker.browser) =>
    browser.post(`/api/office/passkeys/${what}`, body);

  it('[FA6] is for one’s own passkeys', async () => {
    await make();
    const id = device.credentialId;
    const { browser } = await hire(server, 'manager');
    const unknown = { status: 404, reason: 'not-found' };
    expect(await refusalOf(await change('rename', { id, name: 'Můj' }, browser))).toEqual(unknown);
    expect(await refusalOf(await change('remove', { id }, browser))).toEqual(unknown);
    expect((await change('rename', { id, name: 'Telefon' })).status).toBe(200);
    expect((await factorsOf(worker.browser)).passkeys[0]?.name).toBe('Telefon');
    expect((await change('remove', { id })).status).toBe(200);
    expect(await refusalOf(await signInWith())).toEqual(refused);
    expect(await (await signIn(openBrowser(server.origin), worker.login)).json()).toMatchObject({
      status: 'signed-in',
    });
  });

  it('[FA6] a colleague who lost theirs is helped by whoever keeps the accounts', async () => {
    await make();
    const admin = await hire(server, 'admin');
    const path = `/api/office/accounts/${worker.id}/link`;
    expect((await admin.browser.post(path)).ok).toBe(true);
    expect(await refusalOf(await signInWith())).toEqual(refused);
  });
});
