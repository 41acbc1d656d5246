import { expect, test } from 'vitest';
import { createRateLimit } from './rate-limit.ts';

test('gives its burst at once, then what comes back', () => {
  const limit = createRateLimit(3, 10);
  const taken = (now: number) => Array.from({ length: 4 }, () => limit.take(now));
  expect(taken(0)).toEqual([true, true, true, false]);
  expect(taken(100)).toEqual([true, false, false, false]);
  expect(taken(60_000)).toEqual([true, true, true, false]);
});

test('says how long until the next token, and how many there are', () => {
  const limit = createRateLimit(1, 10);
  expect([limit.waitMs(0), limit.left(0)]).toEqual([0, 1]);
  limit.take(0);
  expect([limit.waitMs(0), limit.left(0)]).toEqual([100, 0]);
  expect([limit.waitMs(40), limit.left(40)]).toEqual([60, 0]);
  expect([limit.waitMs(100), limit.left(100)]).toEqual([0, 1]);
});

test('lends tokens, and they are owed before there is another to take', () => {
  const limit = createRateLimit(1, 10);
  expect([limit.borrow(0), limit.borrow(0), limit.borrow(0)]).toEqual([0, 100, 200]);
  expect(limit.waitMs(0)).toBe(300);
  expect(limit.borrow(200)).toBe(100);
});

test('a clock that goes back gives nothing and takes nothing', () => {
  const limit = createRateLimit(1, 10);
  limit.take(1_000);
  expect(limit.take(500)).toBe(false);
  expect(limit.take(600)).toBe(true);
});
