import { describe, expect, it } from 'vitest';
import { timeWarning } from './time-warning.ts';

describe('timeWarning', () => {
  it('speaks at five minutes, at one minute and when the time is up', () => {
    expect(timeWarning(6, 5)).toBe('soon');
    expect(timeWarning(2, 1)).toBe('last');
    expect(timeWarning(1, 0)).toBe('over');
  });

  it('is silent between and afterwards', () => {
    expect(timeWarning(9, 8)).toBeNull();
    expect(timeWarning(4, 3)).toBeNull();
    expect(timeWarning(0, -1)).toBeNull();
  });

  it('is silent when time was added', () => {
    expect(timeWarning(1, 6)).toBeNull();
    expect(timeWarning(0, 5)).toBeNull();
  });
});
