import { describe, expect, it } from 'vitest';
import { daysAfter, demoStartsAt, spokenDate, spokenDay } from './demo-days.ts';

describe('daysAfter', () => {
  it('crosses the end of a year', () => {
    expect(daysAfter('2026-12-08', 90)).toBe('2027-03-08');
  });

  it('counts calendar days over the change of clocks', () => {
    expect(daysAfter('2026-03-28', 2)).toBe('2026-03-30');
  });
});

describe('demoStartsAt', () => {
  it('is two in the afternoon in Prague in winter', () => {
    expect(new Date(demoStartsAt('2026-12-08')).toISOString()).toBe('2026-12-08T13:00:00.000Z');
  });

  it('is two in the afternoon in Prague in summer', () => {
    expect(new Date(demoStartsAt('2026-07-07')).toISOString()).toBe('2026-07-07T12:00:00.000Z');
  });

  it('follows the clocks on the day they change', () => {
    expect(new Date(demoStartsAt('2026-03-29')).toISOString()).toBe('2026-03-29T12:00:00.000Z');
    expect(new Date(demoStartsAt('2026-10-25')).toISOString()).toBe('2026-10-25T13:00:00.000Z');
  });
});

describe('spoken days', () => {
  it('are written the Czech way, without leading zeros', () => {
    expect(spokenDay('2027-01-05')).toBe('5. 1.');
    expect(spokenDate('2027-03-08')).toBe('8. 3. 2027');
  });
});
