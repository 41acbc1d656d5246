import { execFile } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const setup = fileURLToPath(new URL('../../server/setup', import.meta.url));

/** A small project with the real set-up, real npm and no dependencies; its build writes what it was given. */
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'opora-prepare-'));
  cpSync(setup, join(root, 'server/setup'), { recursive: true });
  write(
    'package.json',
    manifest({ name: 'small', workspaces: ['part'], scripts: { build: 'node build.mjs' } }),
  );
  write('part/package.json', manifest({ name: 'part', version: '1.0.0' }));
  write('package-lock.json', lockFile('1.0.0'));
  write('client/src/app.ts', 'first');
  write(
    'build.mjs',
    `import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
     const source = readFileSync('client/src/app.ts', 'utf8');
     if (source === 'broken') throw new Error('a comma is missing');
     mkdirSync('client/dist', { recursive: true });
     appendFileSync('client/dist/builds', source + ';');`,
  );
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const manifest = (content: object) => JSON.stringify({ private: true, ...content });

const lockFile = (version: string) =>
  JSON.stringify({
    name: 'small',
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name: 'small', workspaces: ['part'] },
      'node_modules/part': { resolved: 'part', link: true },
      part: { version },
    },
  });

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const builds = () => readFileSync(join(root, 'client/dist/builds'), 'utf8');

interface Run {
  readonly code: number;
  readonly output: string;
}

function prepare(args: readonly string[] = [], env: Record<string, string> = {}): Promise<Run> {
  const command = [join(root, 'server/setup/prepare.mjs'), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env: { ...process.env, ...env } }, (error, out, errors) =>
      resolve({ code: error === null ? 0 : 1, output: out + errors }),
    );
  });
}

const installing = 'Installing packages, about a minute…\n';
const building = 'Building the client…\n';

describe('a start', () => {
  test('installs what is missing, and is silent when nothing is', async () => {
    expect(await prepare()).toEqual({ code: 0, output: installing });
    expect(existsSync(join(root, 'node_modules/part'))).toBe(true);
    expect(await prepare()).toEqual({ code: 0, output: '' });
  });

  test('installs again when the lock file asks for another version, and not for a new time', async () => {
    await prepare();
    utimesSync(join(root, 'package-lock.json'), new Date(), new Date(Date.now() + 60_000));
    expect(await prepare()).toEqual({ code: 0, output: '' });
    write('part/package.json', manifest({ name: 'part', version: '2.0.0' }));
    write('package-lock.json', lockFile('2.0.0'));
    expect(await prepare()).toEqual({ code: 0, output: installing });
  });

  test('installs development packages whatever npm was told', async () => {
    const env = { NODE_ENV: 'production', npm_config_omit: 'dev', npm_config_loglevel: 'silent' };
    expect(await prepare([], env)).toEqual({ code: 0, output: installing });
  });

  test('shows why when the installation fails', async () => {
    write('package.json', '{');
    const { code, output } = await prepare();
    expect(code).toBe(1);
    expect(output).toContain('EJSONPARSE');
    expect(output).toMatch(/Installing packages failed; .*\n$/);
  });

  test('says what to do when Node is too old', async () => {
    write('old/node', '#!/bin/sh\necho v20.20.2\n');
    await prepare();
    const node = join(root, 'node_modules/.bin/node');
    mkdirSync(dirname(node), { recursive: true });
    cpSync(join(root, 'old/node'), node);
    chmodSync(node, 0o755);
    const { code, output } = await prepare();
    expect(code).toBe(1);
    expect(output).toMatch(/^Opora needs Node 24\. .*\n$/);
  });
});

describe('a start with --build', () => {
  test('builds once, and again only when a source changes', async () => {
    expect(await prepare(['--build'])).toEqual({ code: 0, output: installing + building });
    expect(await prepare(['--build'])).toEqual({ code: 0, output: '' });
    write('client/src/app.test.ts', 'a test is no source');
    expect(await prepare(['--build'])).toEqual({ code: 0, output: '' });
    write('shared/src/ids.ts', 'a new source');
    write('client/src/app.ts', 'second');
    expect(await prepare(['--build'])).toEqual({ code: 0, output: building });
    expect(builds()).toBe('first;second;');
  });

  test('shows why when the build fails, and tries again next time', async () => {
    write('client/src/app.ts', 'broken');
    const { code, output } = await prepare(['--build']);
    expect(code).toBe(1);
    expect(output).toContain('a comma is missing');
    write('client/src/app.ts', 'mended');
    expect(await prepare(['--build'])).toEqual({ code: 0, output: building });
  });

  test('lets a second start wait for the first', async () => {
    const runs = await Promise.all([prepare(['--build']), prepare(['--build'])]);
    expect(runs.map((run) => run.code)).toEqual([0, 0]);
    expect(runs.map((run) => run.output).sort()).toEqual(['', installing + building]);
    expect(builds()).toBe('first;');
  });

  test('does not wait for a start that died long ago', async () => {
    mkdirSync(join(root, '.preparing'));
    utimesSync(join(root, '.preparing'), new Date(0), new Date(0));
    expect(await prepare(['--build'])).toEqual({ code: 0, output: installing + building });
    expect(existsSync(join(root, '.preparing'))).toBe(false);
  });
});
