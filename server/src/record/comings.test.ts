import { conferenceId, participantId } from '@opora/shared/ids.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createComings } from './comings.ts';
import type { RecordEntry } from './record-entry.ts';

const here = conferenceId('one');
const jitka = participantId('jitka');

let kept: string[];
let isFull: boolean;
const tell = ({ action }: RecordEntry) => void kept.push(action);
const open = () =>
  createComings({
    keep: async (entry) => {
      if (isFull) throw new Error('no room');
      tell(entry);
    },
    note: tell,
  });

beforeEach(() => {
  vi.useFakeTimers();
  kept = [];
  isFull = false;
});
afterEach(() => void vi.useRealTimers());

it('[RA3] a line that breaks and comes back within a minute is no leaving', async () => {
  const comings = open();
  await comings.enter(here, jitka);
  const first = comings.stay(here, jitka);
  first();
  await vi.advanceTimersByTimeAsync(59_000);
  await comings.enter(here, jitka);
  const second = comings.stay(here, jitka);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(kept).toEqual(['entered']);
  second();
  second();
  await vi.advanceTimersByTimeAsync(61_000);
  expect(kept).toEqual(['entered', 'left']);
  await comings.enter(here, jitka);
  expect(kept).toEqual(['entered', 'left', 'entered']);
});

it('[RA3] a person has left when the last of their connections is gone', async () => {
  const comings = open();
  await comings.enter(here, jitka);
  const [phone, tablet] = [comings.stay(here, jitka), comings.stay(here, jitka)];
  phone();
  await vi.advanceTimersByTimeAsync(61_000);
  expect(kept).toEqual(['entered']);
  tablet();
  await vi.advanceTimersByTimeAsync(61_000);
  expect(kept).toEqual(['entered', 'left']);
});

it('[RA2] whose coming cannot be recorded does not come in, and may try again', async () => {
  const comings = open();
  isFull = true;
  await expect(comings.enter(here, jitka)).rejects.toThrow('no room');
  isFull = false;
  await comings.enter(here, jitka);
  expect(kept).toEqual(['entered']);
});
