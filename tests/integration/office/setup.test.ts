import { officeSessionSchema, setupLookResponseSchema } from '@opora/shared/protocol/office.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../../support/browser.ts';
import { goodPassword, hire, refusalOf, secretOf, signIn } from '../../support/office.ts';
import { type RunningServer, startServer } from '../../support/start-server.ts';

let server: RunningServer;
afterEach(() => server.stop());

const owner = { name: 'Eva Správcová', login: ' Eva@Office.example ' };
const setUp = (secret: string, body: object = { owner }) =>
  openBrowser(server.origin).post('/api/office/setup', { secret, password: goodPassword, ...body });
const firstSecret = () => secretOf(server.app.setupPath ?? '');

describe('the first account', () => {
  it('[OF1] comes from the link of the first start, opens once, and keeps the accounts', async () => {
    server = await startServer({ withDemo: false });
    expect(server.app.setupPath).toMatch(/^\/office\/setup#[\w-]{11}\.[\w-]{43}$/);
    const secret = firstSecret();
    const browser = openBrowser(server.origin);
    const looked = await browser.post('/api/office/setup/look', { secret });
    expect(setupLookResponseSchema.parse(await looked.json())).toEqual({ kind: 'first' });
    const made = await setUp(secret);
    expect(officeSessionSchema.parse(await made.json()).account).toMatchObject({
      name: 'Eva Správcová',
      login: 'eva@office.example',
      role: 'admin',
    });
    expect(await refusalOf(await setUp(secret))).toEqual({ status: 403, reason: 'link-not-valid' });
    expect((await signIn(browser, 'eva@office.EXAMPLE')).status).toBe(200);
  });

  it('[OF1] is offered again at each start until there is one, by a new link alone', async () => {
    server = await startServer({ withDemo: false });
    const before = firstSecret();
    await server.restart();
    const after = firstSecret();
    expect(after).not.toBe(before);
    expect((await refusalOf(await setUp(before))).reason).toBe('link-not-valid');
    expect((await setUp(after)).status).toBe(200);
    await server.restart();
    expect(server.app.setupPath).toBeUndefined();
  });

  it('[OF1] is one, of many at once', async () => {
    server = await startServer({ withDemo: false });
    const secret = firstSecret();
    const answers = await Promise.all(
      [1, 2, 3].map((n) => setUp(secret, { owner: { ...owner, login: `eva${n}` } })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 403, 403]);
    expect(await server.stores.staff.accounts()).toHaveLength(1);
  });

  it('[OF1] is never offered by the demo', async () => {
    server = await startServer();
    expect(server.app.setupPath).toBeUndefined();
  });

  it('[OF1] leaves nothing in the store that would open the link', async () => {
    server = await startServer({ withDemo: false });
    const [id = '', secret = ''] = firstSecret().split('.');
    const stored = JSON.stringify(await server.stores.staff.findLink(id));
    expect(stored).toContain(id);
    expect(stored).not.toContain(secret);
  });
});

describe('an invitation of a colleague', () => {
  it('[OF2] names its owner, opens once, and ends after a week', async () => {
    let nowMs = Date.now();
    server = await startServer({ withDemo: false, now: () => nowMs });
    const { browser } = await hire(server, 'admin');
    const invite = async (login: string) => {
      const who = { name: 'Petr Nový', login, role: 'worker' };
      const answer = await browser.post('/api/office/accounts/invite', who);
      const { path }: { path: string } = await answer.json();
      return secretOf(path);
    };
    const secret = await invite('petr');
    const looked = await browser.post('/api/office/setup/look', { secret });
    expect(await looked.json()).toEqual({ kind: 'invited', name: 'Petr Nový', login: 'petr' });
    // Somebody who is named already does not name themselves.
    expect((await refusalOf(await setUp(secret))).reason).toBe('link-not-valid');
    expect((await setUp(secret, {})).status).toBe(200);
    expect((await refusalOf(await setUp(secret, {}))).reason).toBe('link-not-valid');

    const late = await invite('pozde');
    nowMs += 7 * 24 * 60 * 60_000 + 1;
    expect((await refusalOf(await setUp(late, {}))).reason).toBe('link-not-valid');
  });

  it('[OF2] answers alike whatever is wrong with it', async () => {
    server = await startServer({ withDemo: false });
    const secret = firstSecret();
    const [id = ''] = secret.split('.');
    const wrong = [`${id}.${'x'.repeat(43)}`, `${'y'.repeat(11)}.${'x'.repeat(43)}`];
    const answers = await Promise.all(wrong.map(async (each) => (await setUp(each)).text()));
    expect(new Set(answers).size).toBe(1);
  });
});

describe('a password', () => {
  it('[OF3] that is short, long or guessed first is refused, and the link stays good', async () => {
    server = await startServer({ withDemo: false });
    const secret = firstSecret();
    const named = { owner: { name: 'Eva', login: 'evaspravcova' } };
    const refused: readonly [password: string, reason: string][] = [
      ['kratke heslo 1', 'password-too-short'],
      ['x y'.repeat(100), 'password-too-long'],
      ['password1234567890', 'password-common'],
      ['dragondragondragon', 'password-common'],
      ['evaspravcova evaspravcova ', 'password-common'],
    ];
    for (const [password, reason] of refused) {
      const answer = await refusalOf(await setUp(secret, { ...named, password }));
      expect({ password, ...answer }).toEqual({ password, status: 400, reason });
    }
    expect((await setUp(secret, named)).status).toBe(200);
  });
});
