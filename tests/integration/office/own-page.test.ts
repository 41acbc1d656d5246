import { demoConferenceId } from '@opora/server/demo/demo.ts';
import { klara } from '@opora/shared/templates/demo/demo-people.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Colleague, giveSeat, goodPassword, hire } from '../../support/office.ts';
import { type RunningServer, startServer } from '../../support/start-server.ts';

/**
 * What would be done by each route for somebody who is signed in and has just confirmed it, asked for by a foreign page
 * in their browser (security.md S6). `http/own-page.test.ts` tries every route there is; here each would succeed.
 */

let server: RunningServer;
let admin: Colleague;
let manager: Colleague;
let other: Colleague;
beforeAll(async () => {
  server = await startServer();
  admin = await hire(server, 'admin');
  manager = await hire(server, 'manager');
  other = await hire(server, 'worker');
  await giveSeat(server, manager, demoConferenceId, klara);
});
afterAll(() => server?.stop());

const conference = `conferences/${demoConferenceId}`;
const next = 'čtyři velbloudi na poušti';
const asks: readonly [path: () => string, by: () => Colleague, body: object][] = [
  [() => 'step-up', () => manager, { password: goodPassword }],
  [() => 'password', () => manager, { current: goodPassword, next }],
  [() => 'sign-in', () => manager, { login: 'worker@office.example', password: goodPassword }],
  [() => 'sign-out', () => manager, {}],
  [() => 'sign-out-everywhere', () => manager, {}],
  [() => 'accounts/invite', () => admin, { name: 'Cizí', login: 'cizi', role: 'admin' }],
  [() => `accounts/${other.id}/role`, () => admin, { role: 'admin' }],
  [() => `accounts/${other.id}/link`, () => admin, {}],
  [() => `accounts/${other.id}/lock`, () => admin, {}],
  [() => `${conference}/enter`, () => manager, {}],
  [() => `${conference}/break-glass`, () => other, { reason: 'Nějaký důvod tu stojí.' }],
  [() => `${conference}/erase`, () => manager, { reference: 'PK-2026-014' }],
];

const foreign: readonly [what: string, headers: Record<string, string>][] = [
  ['a foreign origin', { origin: 'https://example.org' }],
  ['another port of this host', { origin: 'http://localhost:1' }],
  ['what the browser calls same-site', { 'sec-fetch-site': 'same-site' }],
  ['the form of a foreign page', { 'content-type': 'text/plain' }],
];

/** Everything that may not have changed. */
async function standing() {
  const { staff, conferences } = server.stores;
  const colleagues = [admin, manager, other];
  const held = await Promise.all(
    colleagues.map(async ({ id }) => ({
      sessions: await staff.sessionsOf(id),
      seats: await staff.seatsOf(id),
    })),
  );
  const log = await conferences.load(demoConferenceId);
  return { accounts: await staff.accounts(), held, events: log.length };
}

describe.each(foreign)('asked for by %s', (_what, headers) => {
  it('[PA4, OF15] nothing of the office changes', async () => {
    const before = await standing();
    for (const [path, by, body] of asks) {
      const response = await fetch(`${server.origin}/api/office/${path()}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          cookie: by().browser.cookieFor('/'),
          ...headers,
        },
        body: JSON.stringify(body),
      });
      expect([400, 403]).toContain(response.status);
      expect(response.headers.getSetCookie()).toEqual([]);
    }
    expect(await standing()).toEqual(before);
  });
});

it('[OF15] asked for by our own page it does (the control)', async () => {
  const before = await standing();
  const entered = await manager.browser.post(`/api/office/${conference}/enter`);
  expect(entered.status).toBe(200);
  await admin.browser.post(`/api/office/accounts/${other.id}/lock`);
  expect(await standing()).not.toEqual(before);
});
