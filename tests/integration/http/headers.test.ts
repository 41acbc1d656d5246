import { createServer } from 'node:http';
import { connect } from 'node:net';
import { demoRoutes } from '@opora/server/http/demo-routes.ts';
import { createHttpApp } from '@opora/server/http/http-app.ts';
import { createLogger } from '@opora/server/observability/logger.ts';
import { createMetrics } from '@opora/server/observability/metrics.ts';
import { jitka } from '@opora/shared/templates/demo/demo-people.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../../support/eventually.ts';
import { postJson } from '../../support/join.ts';
import { goodPassword, hire } from '../../support/office.ts';
import { type RunningServer, startServer } from '../../support/start-server.ts';

/** The golden set (security.md S19): every header of every kind of answer, letter by letter. */

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

/** On every answer. Written out here, so that a slip in the source is seen. */
const always = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
    "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; " +
    "object-src 'none'; require-trusted-types-for 'script'; trusted-types default dompurify",
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), autoplay=(), bluetooth=(), browsing-topics=(), camera=(), ' +
    'captured-surface-control=(), clipboard-read=(), compute-pressure=(), ' +
    'digital-credentials-create=(), digital-credentials-get=(), display-capture=(), ' +
    'encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), ' +
    'identity-credentials-get=(), idle-detection=(), keyboard-map=(), language-detector=(), ' +
    'language-model=(), local-fonts=(), local-network-access=(), magnetometer=(), microphone=(), ' +
    'midi=(), on-device-speech-recognition=(), otp-credentials=(), payment=(), ' +
    'picture-in-picture=(), private-state-token-issuance=(), private-state-token-redemption=(), ' +
    'serial=(), speaker-selection=(), storage-access=(), summarizer=(), sync-xhr=(), translator=(), usb=(), ' +
    'window-management=(), xr-spatial-tracking=(), clipboard-write=(self), screen-wake-lock=(self), ' +
    'publickey-credentials-create=(self), publickey-credentials-get=(self)',
  'x-robots-tag': 'noindex',
  'cache-control': 'no-store',
  connection: 'keep-alive',
  'keep-alive': 'timeout=5',
  date: 'a date',
} as const;

const sized = { ...always, 'content-length': 'a number' };
const json = { ...sized, 'content-type': 'application/json; charset=utf-8' };
const text = { ...sized, 'content-type': 'text/plain; charset=utf-8' };
const fromDisk = { ...sized, 'accept-ranges': 'bytes', 'last-modified': 'a date' };
const page = { ...fromDisk, 'content-type': 'text/html; charset=utf-8' };
const keptForAnHour = { ...fromDisk, etag: 'a tag', 'cache-control': 'public, max-age=3600' };
const keptForEver = { ...fromDisk, 'cache-control': 'public, max-age=31536000, immutable' };

const kinds: Readonly<Record<string, readonly [kind: string, of: RegExp]>> = {
  date: ['a date', /^\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT$/],
  'last-modified': ['a date', /^\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT$/],
  'content-length': ['a number', /^\d+$/],
  etag: ['a tag', /^W\/"[\w-]+"$/],
};

/** All headers; of what changes with time and content only the kind. */
const headersOf = ({ headers }: Response): object =>
  Object.fromEntries(
    [...headers].map(([name, value]) => {
      const [kind, of] = kinds[name] ?? [];
      return [name, kind !== undefined && of?.test(value) ? kind : value];
    }),
  );

const answerOf = (response: Response) => ({
  status: response.status,
  headers: headersOf(response),
});
const get = async (path: string, headers: Record<string, string> = {}) =>
  answerOf(await fetch(`${server.origin}${path}`, { headers }));
const post = async (path: string, body: unknown, headers?: Record<string, string>) =>
  answerOf(await postJson(`${server.origin}/api/${path}`, body, headers));

async function builtFile(ending: string): Promise<string> {
  const words = await (await fetch(server.origin)).text();
  const styles = [...words.matchAll(/href="(\/assets\/[^"]+\.css)"/g)].map(
    ([, path]) => path ?? '',
  );
  const rules = await Promise.all(
    styles.map(async (path) => await (await fetch(`${server.origin}${path}`)).text()),
  );
  const files: Record<string, string | undefined> = {
    js: /src="(\/assets\/[^"]+\.js)"/.exec(words)?.[1],
    css: styles[0],
    woff2: /url\((\/assets\/[^)]+\.woff2)\)/.exec(rules.join(' '))?.[1],
  };
  return files[ending] ?? `no file with ${ending}`;
}

describe('an answer carries these headers and no others', () => {
  it.each([
    ['/', 200, page],
    ['/join', 200, page],
    ['/c/conf_x/p_y', 200, page],
    ['/office', 200, page],
    ['/office/setup', 200, page],
    ['/office/account', 200, page],
    ['/office/people', 200, page],
    ['/office/provider', 200, page],
    ['/office/nothing', 404, page],
    ['/nothing', 404, page],
    ['/%E0%A4%A', 404, page],
    ['/documents/conf_rano/plan', 404, page],
    ['/robots.txt', 200, text],
    ['/healthz', 200, text],
    ['/readyz', 200, text],
    ['/metrics', 200, text],
    ['/favicon.svg', 200, { ...keptForAnHour, 'content-type': 'image/svg+xml' }],
    ['/pressable.css', 200, { ...keptForAnHour, 'content-type': 'text/css; charset=utf-8' }],
    ['/assets/none.woff2', 404, json],
    ['/assets/none.js', 404, { ...json, vary: 'Accept-Encoding' }],
    ['/api/demo', 200, json],
    ['/api/session', 401, json],
    ['/api/office/session', 401, json],
    ['/api/office/sessions', 401, json],
    ['/api/office/accounts', 401, json],
    ['/api/office/conferences', 401, json],
    ['/api/office/conferences/conf_x/reasons', 401, json],
    ['/api/office/conferences/%E0%A4%A/reasons', 400, json],
    ['/api/nothing', 404, json],
    ['/c/%E0%A4%A/x', 400, json],
  ] as const)('[PA1] GET %s', async (path, status, headers) => {
    expect(await get(path)).toEqual({ status, headers });
  });

  it.each([
    ['js', 'text/javascript; charset=utf-8'],
    ['css', 'text/css; charset=utf-8'],
  ])('[PA1] a built %s file, compressed and whole', async (ending, type) => {
    const file = await builtFile(ending);
    const headers = { ...keptForEver, 'content-type': type, vary: 'Accept-Encoding' };
    const small = { ...headers, 'content-encoding': 'br' };
    expect(await get(file, { 'accept-encoding': 'br' })).toEqual({ status: 200, headers: small });
    const whole = { ...headers, etag: 'a tag' };
    expect(await get(file, { 'accept-encoding': 'identity' })).toEqual({
      status: 200,
      headers: whole,
    });
  });

  it('[PA1] a built font', async () => {
    const headers = { ...keptForEver, etag: 'a tag', 'content-type': 'font/woff2' };
    expect(await get(await builtFile('woff2'))).toEqual({ status: 200, headers });
  });

  it('[PA1] requests that are refused', async () => {
    const refused = (status: number) => ({ status, headers: json });
    expect(await post('join', '{"secret":')).toEqual(refused(400));
    expect(await post('join', { secret: `${'x'.repeat(11)}.${'x'.repeat(43)}` })).toEqual(
      refused(403),
    );
    expect(await post('join', { secret: 'x'.repeat(70_000) })).toEqual(refused(413));
    expect(await post('join', {}, { origin: 'https://example.org' })).toEqual(refused(403));
    expect(await post('leave', {})).toEqual(refused(401));
  });

  it('[PA1] getting in and out', async () => {
    const secret = server.secretOf(jitka);
    const looked = await post('invitation', { secret });
    expect(looked).toEqual({ status: 200, headers: json });
    const response = await postJson(`${server.origin}/api/join`, { secret });
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^opora\.conf_rano\.p_a1=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly/);
    expect(answerOf(response)).toEqual({ status: 200, headers: { ...json, 'set-cookie': cookie } });
    const held = { cookie: cookie.split(';')[0] ?? '' };
    expect(await get('/api/session', held)).toEqual({ status: 200, headers: json });
    expect(await post('leave?conference=conf_rano&as=p_a1', {}, held)).toEqual({
      status: 204,
      headers: {
        ...always,
        'clear-site-data': '"cache", "storage"',
        'set-cookie': 'opora.conf_rano.p_a1=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict',
      },
    });
  });

  it('[PA1, OF4] getting in and out of the office', async () => {
    const { login } = await hire(server, 'worker');
    const typed = { login, password: goodPassword };
    const refused = await post('office/sign-in', { ...typed, password: 'x' });
    expect(refused).toEqual({ status: 401, headers: json });
    const response = await postJson(`${server.origin}/api/office/sign-in`, typed);
    const cookies = response.headers.getSetCookie();
    expect(cookies.map((cookie) => cookie.replace(/=[\w-]{43}/, '=secret'))).toEqual([
      'opora.office=secret; Max-Age=43200; Path=/; HttpOnly; SameSite=Strict',
      'opora.office-browser=secret; Max-Age=34560000; Path=/; HttpOnly; SameSite=Strict',
      'opora.office-pending=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict',
    ]);
    const set = { 'set-cookie': cookies.join(', ') };
    expect({ ...answerOf(response).headers, ...set }).toEqual({ ...json, ...set });
    const held = { cookie: cookies[0]?.split(';')[0] ?? '' };
    expect(await get('/api/office/session', held)).toEqual({ status: 200, headers: json });
    expect(await post('office/sign-out', {}, held)).toEqual({
      status: 204,
      headers: {
        ...always,
        'set-cookie': 'opora.office=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict',
      },
    });
  });

  it('[PA1] a fault of ours', async () => {
    const broken = demoRoutes({
      people: () => [],
      response: () => {
        throw new Error('a bug');
      },
    });
    const app = createHttpApp({
      routes: [broken],
      clientFolder: '/nowhere',
      isWritable: () => Promise.resolve(false),
      metrics: createMetrics(),
      logger: createLogger({ level: 'error', write: () => undefined }),
    });
    const http = createServer(app).listen(0);
    const address = await eventually(() => {
      const found = http.address();
      if (found === null || typeof found === 'string') throw new Error('not listening');
      return found;
    });
    const ask = async (path: string) =>
      answerOf(await fetch(`http://localhost:${address.port}${path}`));
    expect(await ask('/api/demo')).toEqual({ status: 500, headers: json });
    expect(await ask('/')).toEqual({ status: 503, headers: json });
    expect(await ask('/readyz')).toEqual({ status: 503, headers: text });
    http.closeAllConnections();
    http.close();
  });

  it('one header more or less is noticed (the control)', async () => {
    const { headers } = await get('/');
    const { 'x-robots-tag': _left, ...fewer } = page;
    expect(headers).not.toEqual(fewer);
    expect(headers).not.toEqual({ ...page, 'x-powered-by': 'Express' });
    expect(headers).not.toEqual({ ...page, 'referrer-policy': 'origin' });
  });
});

describe('an upgrade', () => {
  const upgrade = (path: string, headers: readonly string[] = []) =>
    new Promise<readonly string[]>((resolve, reject) => {
      const { port, hostname } = new URL(server.origin);
      const socket = connect(Number(port), hostname, () => {
        const lines = [
          `GET ${path} HTTP/1.1`,
          `Host: localhost:${port}`,
          'Connection: Upgrade',
          'Upgrade: websocket',
          'Sec-WebSocket-Version: 13',
          'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
          ...headers,
        ];
        socket.write(`${lines.join('\r\n')}\r\n\r\n`);
      });
      socket.once('data', (data) => {
        socket.destroy();
        resolve(data.toString('latin1').split('\r\n\r\n')[0]?.split('\r\n') ?? []);
      });
      socket.once('error', reject);
    });
  const live = '/socket.io/?EIO=4&transport=websocket';
  const accepted = [
    'HTTP/1.1 101 Switching Protocols',
    'Upgrade: websocket',
    'Connection: Upgrade',
    'Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=',
  ];

  it('[PA1] that is refused says nothing but that', async () => {
    expect(await upgrade('/nothing')).toEqual(['HTTP/1.1 404 Not Found', 'Connection: close']);
    const foreign = await upgrade(live, ['Origin: https://example.org']);
    expect(foreign).toEqual([
      'HTTP/1.1 400 Bad Request',
      'Connection: close',
      'Content-type: text/html',
      'Content-Length: 9',
    ]);
  });

  it('[PA1] that is taken agrees to nothing more, compression above all', async () => {
    const offer = ['Sec-WebSocket-Extensions: permessage-deflate'];
    expect(await upgrade('/documents/conf_rano/plan', offer)).toEqual(accepted);
    expect(await upgrade(live, offer)).toEqual(accepted);
  });
});

it('[PA1] no search engine is let in', async () => {
  const response = await fetch(`${server.origin}/robots.txt`);
  expect(await response.text()).toBe('User-agent: *\nDisallow: /\n');
});
