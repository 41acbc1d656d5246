import { describe, expect, it } from 'vitest';
import type { Look } from './waiting-api.ts';
import { afterLook, firstLook, isAtDoor, type WaitingState } from './waiting-state.ts';

const waits: Look = { state: 'waiting', since: 5, letsIn: 'Tomáš Vlachý', host: 'Simona Bílá' };
const shownAfter = (...looks: readonly Look[]): WaitingState => looks.reduce(afterLook, firstLook);

describe('afterLook', () => {
  it('[AD7] tells who opens the door and whom to call, and nothing else', () => {
    expect(shownAfter(waits)).toEqual({
      status: 'waiting',
      since: 5,
      letsIn: 'Tomáš Vlachý',
      host: 'Simona Bílá',
      isAway: false,
    });
  });

  it('[AD7] declined, still says whom to call if it was told before', () => {
    expect(shownAfter(waits, { state: 'declined' })).toEqual({
      status: 'declined',
      host: 'Simona Bílá',
    });
    expect(shownAfter({ state: 'declined' })).toEqual({ status: 'declined', host: null });
  });

  it('keeps what it says while nothing answers, and recovers by itself', () => {
    expect(shownAfter({ state: 'away' })).toEqual({ status: 'looking', isAway: true });
    expect(shownAfter(waits, { state: 'away' })).toMatchObject({ since: 5, isAway: true });
    expect(shownAfter(waits, { state: 'away' }, waits)).toMatchObject({ isAway: false });
    expect(shownAfter({ state: 'admitted' }, { state: 'away' })).toEqual({ status: 'entering' });
  });

  it('looks on until it is decided, and never after that', () => {
    expect(
      [shownAfter(), shownAfter(waits), shownAfter({ state: 'admitted' })].map(isAtDoor),
    ).toEqual([true, true, true]);
    for (const last of [shownAfter({ state: 'declined' }), shownAfter({ state: 'unknown' })]) {
      expect(isAtDoor(last)).toBe(false);
      expect(afterLook(last, waits)).toBe(last);
    }
  });
});
