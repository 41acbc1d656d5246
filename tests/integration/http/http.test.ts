import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../support/start-server.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

const get = (path: string) => fetch(`${server.origin}${path}`);

describe('pages and files', () => {
  it('an unknown address is not found, and shows the page that says so', async () => {
    expect((await get('/')).status).toBe(200);
    expect((await get('/nothing')).status).toBe(404);
    expect((await get('/assets/none.js')).status).toBe(404);
  });

  it('built files come compressed to those who take it, and whole to others', async () => {
    const page = await (await get('/')).text();
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1] ?? '';
    const ask = (encoding: string) =>
      fetch(`${server.origin}${script}`, { headers: { 'accept-encoding': encoding } });
    const [brotli, gzip, plain] = await Promise.all(['br', 'gzip', 'identity'].map(ask));
    expect(brotli?.headers.get('content-encoding')).toBe('br');
    expect(gzip?.headers.get('content-encoding')).toBe('gzip');
    expect(plain?.headers.get('content-encoding')).toBeNull();
    const texts = await Promise.all([brotli, gzip, plain].map((response) => response?.text()));
    expect(new Set(texts).size).toBe(1);
    expect(brotli?.headers.get('content-type')).toContain('text/javascript');
  });

  it('nothing outside the client folder is served', async () => {
    for (const path of ['/..%2fpackage.json', '/assets/..%2f..%2fpackage.json', '/.built-from']) {
      const text = await (await get(path)).text();
      expect(text).not.toContain('"workspaces"');
    }
  });
});

describe('for operators', () => {
  it('says that it lives and that it can store', async () => {
    expect(await (await get('/healthz')).text()).toBe('ok\n');
    expect(await (await get('/readyz')).text()).toBe('ready\n');
  });

  it('gives numbers, and nothing about people', async () => {
    const text = await (await get('/metrics')).text();
    expect(text).toMatch(/^opora_live_connections 0$/m);
    expect(text).not.toMatch(/Jitka|conf_|p_a/);
  });
});

describe('upgrades', () => {
  /** First line of the answer to an upgrade request. */
  const upgrade = (path: string) =>
    new Promise<string>((resolve, reject) => {
      const { port, hostname } = new URL(server.origin);
      const socket = connect(Number(port), hostname, () =>
        socket.write(
          `GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
            'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
        ),
      );
      socket.once('data', (data) => {
        socket.destroy();
        resolve(data.toString().split('\r\n')[0] ?? '');
      });
      socket.once('error', reject);
    });

  it('[LI2] an unknown path is refused', async () => {
    expect(await upgrade('/nothing')).toContain('404');
    expect(await upgrade('/documentsx/conf_a/plan')).toContain('404');
    expect(await upgrade('/documents/conf_a/plan')).toContain('101');
  });
});
