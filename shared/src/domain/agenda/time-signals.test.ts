import { describe, expect, it } from 'vitest';
import { signalAt, signalBetween } from './time-signals.ts';

const minutes = (count: number): number => count * 60_000;

describe('signalBetween', () => {
  it('[TI2] signals at five minutes, at one minute and when the time is up', () => {
    expect(signalBetween(minutes(5) + 1, minutes(5))).toBe('soon');
    expect(signalBetween(minutes(1) + 1, minutes(1))).toBe('last');
    expect(signalBetween(1, 0)).toBe('up');
  });

  it('[TI2] is silent before, between and afterwards', () => {
    expect(signalBetween(minutes(9), minutes(6))).toBeNull();
    expect(signalBetween(minutes(5), minutes(2))).toBeNull();
    expect(signalBetween(0, minutes(-3))).toBeNull();
  });

  it('[TI2] says only the latest of several that passed unseen', () => {
    expect(signalBetween(minutes(9), minutes(0.5))).toBe('last');
    expect(signalBetween(minutes(9), minutes(-1))).toBe('up');
  });

  it('[TI2] is silent when time was added, and speaks again when it runs down', () => {
    expect(signalBetween(minutes(1), minutes(5))).toBeNull();
    expect(signalBetween(0, minutes(1))).toBeNull();
    expect(signalBetween(minutes(6), minutes(5))).toBe('soon');
  });
});

describe('signalAt', () => {
  it('[TI2] knows no signal while there are more than five minutes', () => {
    expect(signalAt(minutes(5) + 1)).toBeNull();
    expect(signalAt(minutes(5))).toBe('soon');
  });
});
