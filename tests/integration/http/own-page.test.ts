import { jitka, klara, vera } from '@opora/shared/templates/demo/demo-people.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Joined, join, postJson } from '../../support/join.ts';
import { connectLive, type LiveClient } from '../../support/live-client.ts';
import { serverRoutes } from '../../support/server-routes.ts';
import { type RunningServer, startServer } from '../../support/start-server.ts';

let server: RunningServer;
let victim: Joined;
let watcher: LiveClient;
beforeAll(async () => {
  server = await startServer();
  victim = await join(server.origin, server.secretOf(jitka));
  watcher = await connectLive(await join(server.origin, server.secretOf(klara)));
});
afterAll(async () => {
  watcher?.close();
  await server?.stop();
});

const changing = serverRoutes.filter(({ method }) => method !== 'GET');

const json = { 'content-type': 'application/json' };
/** As the person's own browser would send it along: with the cookie, and with a body that would do something. */
const request = (path: string, method: string, headers: Record<string, string>) =>
  fetch(`${server.origin}/api${path}?conference=${victim.conferenceId}&as=${jitka}`, {
    method,
    headers: { cookie: victim.cookie, ...headers },
    ...(method === 'GET' ? {} : { body: JSON.stringify({ secret: server.secretOf(jitka) }) }),
  });

async function expectNothingDone(response: Response, before: number): Promise<void> {
  expect(response.headers.getSetCookie()).toEqual([]);
  expect(response.headers.get('clear-site-data')).toBeNull();
  expect((await request('/session', 'GET', {})).status).toBe(200);
  await watcher.raw('conference:sync', undefined);
  expect(watcher.revision()).toBe(before);
}

it('the routes that change something are found (the control of what follows)', () => {
  const routes = changing.map(({ method, path }) => `${method} ${path}`);
  expect(routes).toEqual(expect.arrayContaining(['POST /join', 'POST /leave']));
  expect(routes).toEqual(
    expect.arrayContaining([
      'POST /office/sign-in',
      'POST /office/sign-out-everywhere',
      'POST /office/accounts/:account/lock',
      'POST /office/conferences/:conference/break-glass',
    ]),
  );
});

const foreignPages: readonly [what: string, headers: () => Record<string, string>][] = [
  ['a page elsewhere', () => ({ ...json, origin: 'https://example.org' })],
  ['a page without an origin', () => ({ ...json, origin: 'null' })],
  ['another port of this host', () => ({ ...json, origin: 'http://localhost:1' })],
  ['a host whose name begins like ours', () => ({ ...json, origin: `${server.origin}.example` })],
  ['what the browser calls cross-site', () => ({ ...json, 'sec-fetch-site': 'cross-site' })],
  [
    'what the browser calls same-site, whatever the origin says',
    () => ({ ...json, 'sec-fetch-site': 'same-site', origin: server.origin }),
  ],
];
const otherBodies = [
  'text/plain',
  'text/plain; application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/jsonp',
];

describe.each(changing)('$method $path', ({ method, path }) => {
  it.each(foreignPages)('[PA4, AC6] from %s does nothing', async (_what, headers) => {
    const before = watcher.revision();
    const response = await request(path, method, headers());
    expect(response.status).toBe(403);
    await expectNothingDone(response, before);
  });

  it.each(otherBodies)('[PA4] as %s does nothing', async (type) => {
    const before = watcher.revision();
    const own = { 'sec-fetch-site': 'same-origin', origin: server.origin };
    const response = await request(path, method, { ...own, 'content-type': type });
    expect(response.status).toBe(400);
    await expectNothingDone(response, before);
  });

  it('[PA4] asked for with GET does nothing', async () => {
    const before = watcher.revision();
    const response = await request(path, 'GET', {});
    expect(response.status).toBe(404);
    await expectNothingDone(response, before);
  });
});

it('[PA4] the gate stands before every route, also one that is not there yet', async () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const foreign = await request('/nothing', method, { ...json, 'sec-fetch-site': 'cross-site' });
    expect(foreign.status).toBe(403);
    expect((await request('/nothing', method, json)).status).toBe(404);
  }
});

it('[PA4] our own page may, over HTTPS and over plain HTTP (the control)', async () => {
  const named = { ...json, 'sec-fetch-site': 'same-origin', origin: server.origin };
  expect((await request('/join', 'POST', named)).status).toBe(200);
  expect((await request('/leave', 'POST', { ...json, origin: server.origin })).status).toBe(204);
  expect((await request('/session', 'GET', {})).status).toBe(401);
});

it('[PA6] leaving clears what the browser kept, but not the cookies of others in it', async () => {
  const one = await join(server.origin, server.secretOf(jitka));
  const two = await join(server.origin, server.secretOf(vera));
  const browser = { cookie: `${one.cookie}; ${two.cookie}` };
  const leave = async (who: string) => {
    const url = `${server.origin}/api/leave?conference=${one.conferenceId}&as=${who}`;
    return (await postJson(url, {}, browser)).headers.get('clear-site-data');
  };
  expect(await leave(jitka)).toBe('"cache", "storage"');
  expect(await leave(vera)).toBe('"cache", "storage"');
});
