import { describe, expect, test } from 'vitest';
import { findForbiddenUses } from './source/forbidden-uses.ts';
import { describeViolation, readSources } from './source/source-file.ts';

test('the sources use clock, chance, environment and console only where they may', () => {
  expect(readSources().flatMap(findForbiddenUses).map(describeViolation)).toEqual([]);
});

const problems = (path: string, text: string): string[] =>
  findForbiddenUses({ path, text }).map((violation) => violation.problem);

describe('the domain is refused', () => {
  test.each([
    ['export const at = Date.now();', 'uses Date.now'],
    ['export const at = new Date();', 'uses the current date'],
    ['export const at = Date();', 'uses the current date'],
    [`export const at = Date['now']();`, 'uses Date.now'],
    ['export const now = () => performance.now();', 'uses performance'],
    ['export const dice = () => Math.random();', 'uses Math.random'],
    ['setTimeout(() => {}, 1);', 'uses setTimeout'],
    ['globalThis.setInterval(() => {}, 1);', 'uses globalThis'],
    ['export const id = () => crypto.randomUUID();', 'uses crypto'],
    [`import { randomUUID } from 'node:crypto';`, 'uses node:crypto'],
  ])('%s', (text, problem) => {
    expect(problems('shared/src/domain/tasks/x.ts', text)).toEqual([problem]);
  });
});

describe('the environment is refused', () => {
  test.each([
    ['export const port = process.env.PORT;', 'uses process.env'],
    [`export const port = process['env']['PORT'];`, 'uses process.env'],
    ['const { env } = process;', 'uses process by parts'],
    [`import { env } from 'node:process';`, 'uses node:process'],
  ])('%s', (text, problem) => {
    expect(problems('server/src/app.ts', text)).toEqual([problem]);
  });
});

test('the console is refused outside main', () => {
  expect(problems('client/src/app/x.ts', 'console.log(1);')).toEqual(['uses console']);
  expect(problems('server/src/http/x.ts', 'const say = console;')).toEqual(['uses console']);
});

describe('what is allowed passes', () => {
  test.each([
    ['server/src/config/env.ts', 'export const port = process.env.PORT;'],
    ['server/src/main.ts', 'export const config = readConfig(process.env);'],
    ['server/src/main.ts', `console.log('http://localhost:3000');`],
    ['server/src/http/x.ts', 'export const at = Date.now();'],
    ['shared/src/domain/x.ts', 'export const day = (ms: number) => new Date(ms).getUTCDay();'],
    ['shared/src/domain/x.ts', 'export const keys = { crypto: 1, performance: 2 }; keys.crypto;'],
    ['shared/src/domain/x.ts', 'export interface Timers { setTimeout(run: () => void): void }'],
    ['shared/src/domain/x.test.ts', 'export const at = Date.now();'],
    ['tests/support/x.ts', 'export const chosen = process.env.OPORA_CHROMIUM;'],
  ])('%s: %s', (path, text) => {
    expect(problems(path, text)).toEqual([]);
  });
});
