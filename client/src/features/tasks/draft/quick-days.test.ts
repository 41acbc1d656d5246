import { describe, expect, it } from 'vitest';
import { dayAt, quickDays } from './quick-days.ts';

const shown = (...args: Parameters<typeof quickDays>) =>
  quickDays(...args).map(({ name, day }) => `${name} ${day}`);

describe('quickDays', () => {
  it('names ends that are usual', () => {
    expect(shown('by', '2026-12-08')).toEqual([
      'week 2026-12-15',
      'fortnight 2026-12-22',
      'monthEnd 2026-12-31',
    ]);
  });

  it('means the end of the next month when this one is nearly over', () => {
    expect(shown('by', '2026-12-30')).toContain('monthEnd 2027-01-31');
  });

  it('names beginnings, each day once', () => {
    expect(shown('from', '2026-12-08')).toEqual([
      'tomorrow 2026-12-09',
      'monday 2026-12-14',
      'week 2026-12-15',
    ]);
    expect(shown('weekly', '2026-12-07')).toEqual(['tomorrow 2026-12-08', 'monday 2026-12-14']);
  });
});

describe('dayAt', () => {
  it('is the day of the conference, not of the device', () => {
    const lateInPrague = Date.UTC(2026, 11, 8, 23, 30);
    expect(dayAt(lateInPrague, 'Europe/Prague')).toBe('2026-12-09');
    expect(dayAt(lateInPrague, 'UTC')).toBe('2026-12-08');
  });
});
