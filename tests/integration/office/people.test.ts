import type { OfficeRole } from '@opora/shared/domain/office/office-rights.ts';
import { accountsSchema } from '@opora/shared/protocol/office.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type Colleague,
  goodPassword,
  hire,
  refusalOf,
  secretOf,
  signIn,
} from '../../support/office.ts';
import { type RunningServer, startServer } from '../../support/start-server.ts';

const minuteMs = 60_000;
let server: RunningServer;
let nowMs: number;
let admin: Colleague;
let worker: Colleague;
beforeEach(async () => {
  nowMs = Date.now();
  server = await startServer({ withDemo: false, now: () => nowMs });
  admin = await hire(server, 'admin');
  worker = await hire(server, 'worker');
});
afterEach(() => server.stop());

const ask = (path: string, body: object = {}, by = admin) =>
  by.browser.post(`/api/office/accounts/${path}`, body);
const isIn = async ({ browser }: Colleague) =>
  (await browser.get('/api/office/session')).status === 200;

describe('keeping the accounts', () => {
  it('[OF9] is for those who keep them alone', async () => {
    const others = [worker, await hire(server, 'manager'), await hire(server, 'auditor')];
    for (const other of others) {
      const listed = await other.browser.get('/api/office/accounts');
      expect(await refusalOf(listed)).toEqual({ status: 403, reason: 'not-allowed' });
      for (const path of [
        'invite',
        ...['link', 'role', 'lock', 'unlock'].map((d) => `${admin.id}/${d}`),
      ]) {
        expect((await refusalOf(await ask(path, {}, other))).reason).toBe('not-allowed');
      }
    }
    const own = await admin.browser.get('/api/office/accounts');
    const { accounts } = accountsSchema.parse(await own.json());
    expect(accounts.map(({ role, state }) => `${role} ${state}`)).toEqual(
      expect.arrayContaining(['admin active', 'worker active']),
    );
    expect(JSON.stringify(accounts)).not.toContain('argon2');
  });

  it('[OF12] wants a fresh confirmation for each change', async () => {
    nowMs += 11 * minuteMs;
    for (const path of [
      'invite',
      ...['link', 'role', 'lock', 'unlock'].map((d) => `${worker.id}/${d}`),
    ]) {
      const refused = await refusalOf(await ask(path, { role: 'manager' }));
      expect(refused).toEqual({ status: 403, reason: 'step-up-needed' });
    }
    await admin.browser.post('/api/office/step-up', { password: goodPassword });
    expect((await ask(`${worker.id}/lock`)).status).toBe(200);
  });

  it.each<[string, string, object]>([
    ['locked', 'lock', {}],
    ['given another role', 'role', { role: 'auditor' }],
    ['sent a new link', 'link', {}],
  ])('[OF16] an account that is %s is signed out everywhere at once', async (_what, path, body) => {
    expect(await isIn(worker)).toBe(true);
    expect((await ask(`${worker.id}/${path}`, body)).status).toBe(200);
    expect(await isIn(worker)).toBe(false);
  });

  it('[OF16] an account that is locked is not signed in to until it is unlocked', async () => {
    await ask(`${worker.id}/lock`);
    expect((await signIn(worker.browser, worker.login)).status).toBe(401);
    expect((await refusalOf(await ask(`${worker.id}/link`))).reason).toBe('not-allowed');
    await ask(`${worker.id}/unlock`);
    expect(await isIn(worker)).toBe(false);
    expect((await signIn(worker.browser, worker.login)).status).toBe(200);
  });

  it('[OF13] the last one who can keep them stays', async () => {
    const lastOnes: readonly [string, object][] = [
      [`${admin.id}/lock`, {}],
      [`${admin.id}/role`, { role: 'worker' satisfies OfficeRole }],
    ];
    // Somebody who was invited and never came cannot keep anything.
    await ask('invite', { name: 'Nová', login: 'nova', role: 'admin' });
    for (const [path, body] of lastOnes) {
      const refused = await refusalOf(await ask(path, body));
      expect(refused).toEqual({ status: 409, reason: 'last-admin' });
    }
    const second = await hire(server, 'admin', 'second@office.example');
    expect((await ask(`${admin.id}/role`, { role: 'worker' }, second)).status).toBe(200);
    expect((await refusalOf(await ask(`${second.id}/lock`, {}, second))).reason).toBe('last-admin');
  });

  it('[OF13] of two who lock each other at once, one stays', async () => {
    const second = await hire(server, 'admin', 'second@office.example');
    const answers = await Promise.all([
      ask(`${second.id}/lock`),
      ask(`${admin.id}/lock`, {}, second),
    ]);
    const { length } = answers.filter(({ status }) => status === 200);
    expect(length).toBe(1);
    const left = (await server.stores.staff.accounts()).filter(({ lockedAt }) => lockedAt === null);
    expect(left.filter(({ role }) => role === 'admin')).toHaveLength(1);
  });

  it('[OF2] a login belongs to one account, however it is written', async () => {
    const again = { name: 'Jiná', login: ' WORKER@office.example', role: 'worker' };
    expect(await refusalOf(await ask('invite', again))).toEqual({
      status: 409,
      reason: 'login-taken',
    });
  });

  it('[OF2] a new link replaces the password and the link before it', async () => {
    const linkOf = async () => {
      const { path }: { path: string } = await (await ask(`${worker.id}/link`)).json();
      return secretOf(path);
    };
    const first = await linkOf();
    const second = await linkOf();
    const password = 'čtyři velbloudi na poušti';
    const use = (secret: string) => worker.browser.post('/api/office/setup', { secret, password });
    expect((await refusalOf(await use(first))).reason).toBe('link-not-valid');
    expect((await use(second)).status).toBe(200);
    expect((await signIn(worker.browser, worker.login)).status).toBe(401);
    expect((await signIn(worker.browser, worker.login, password)).status).toBe(200);
  });

  it('an account that is not there is not found', async () => {
    for (const id of ['acc_nobody', '__proto__', 'x']) {
      expect((await refusalOf(await ask(`${id}/lock`))).reason).toBe('not-found');
    }
  });
});
