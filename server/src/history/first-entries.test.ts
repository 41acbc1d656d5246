import { expect, test } from 'vitest';
import { FirstEntries } from './first-entries.ts';

/** The entry of each of the first clocks of a client, `.` for none. */
const shown = (entries: FirstEntries, client = 1, clocks = 12) =>
  Array.from({ length: clocks }, (_, clock) => entries.at(client, clock, clocks).seq ?? '.').join(
    '',
  );

test('a clock belongs to the first entry that names it', () => {
  const entries = new FirstEntries();
  entries.add({ client: 1, from: 4, to: 6 }, 1);
  entries.add({ client: 1, from: 8, to: 9 }, 2);
  entries.add({ client: 1, from: 2, to: 11 }, 3);
  entries.add({ client: 2, from: 0, to: 12 }, 4);
  expect(shown(entries)).toBe('..331133233.');
  expect(shown(entries, 2)).toBe('4'.repeat(12));
});

test('what is new is told, in order', () => {
  const entries = new FirstEntries();
  const part = (from: number, to: number) => ({ client: 1, from, to });
  expect(entries.add(part(4, 6), 1)).toEqual([part(4, 6)]);
  expect(entries.add(part(0, 10), 2)).toEqual([part(0, 4), part(6, 10)]);
  expect(entries.add(part(3, 9), 3)).toEqual([]);
  expect(entries.add(part(9, 12), 4)).toEqual([part(10, 12)]);
});

test('a look-up says how far its answer reaches', () => {
  const entries = new FirstEntries();
  entries.add({ client: 1, from: 2, to: 4 }, 1);
  entries.add({ client: 1, from: 4, to: 6 }, 1);
  expect(entries.at(1, 0, 9)).toEqual({ to: 2 });
  expect(entries.at(1, 3, 9)).toEqual({ seq: 1, to: 6 });
  expect(entries.at(1, 3, 5)).toEqual({ seq: 1, to: 5 });
  expect(entries.at(1, 6, 9)).toEqual({ to: 9 });
  expect(entries.at(7, 0, 9)).toEqual({ to: 9 });
});

test('many entries in any order say the same as a list of every clock', () => {
  const entries = new FirstEntries();
  const plain: number[] = [];
  // Steps that share no divisor with the length visit everything in a mixed order.
  for (let seq = 1; seq <= 300; seq += 1) {
    const from = (seq * 89) % 700;
    const to = from + 1 + ((seq * 31) % 17);
    entries.add({ client: 1, from, to }, seq);
    for (let clock = from; clock < to; clock += 1) plain[clock] ??= seq;
  }
  const found = Array.from({ length: 720 }, (_, clock) => entries.at(1, clock, 720).seq);
  expect(found).toEqual(Array.from({ length: 720 }, (_, clock) => plain[clock]));
});
