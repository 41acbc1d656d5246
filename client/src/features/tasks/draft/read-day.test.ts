import { describe, expect, it } from 'vitest';
import { readDay, writeDay } from './read-day.ts';

const today = '2026-12-08';

describe('readDay', () => {
  it('reads days as people write them', () => {
    for (const text of ['18. 12.', '18.12', '18/12', '18-12', 'pá 18. 12.', ' 18. 12. 2026 ']) {
      expect(readDay(text, today), text).toBe('2026-12-18');
    }
    expect(readDay('18.\u00a012.', today)).toBe('2026-12-18');
    expect(readDay('2027-01-15', today)).toBe('2027-01-15');
  });

  it('takes the next such day when no year is said', () => {
    expect(readDay('8. 12.', today)).toBe('2026-12-08');
    expect(readDay('7. 12.', today)).toBe('2027-12-07');
    expect(readDay('15. 1.', today)).toBe('2027-01-15');
  });

  it('keeps a year that was said, also one that is over', () => {
    expect(readDay('7. 12. 2026', today)).toBe('2026-12-07');
  });

  it('refuses what is no day', () => {
    for (const text of ['', 'brzy', '15', '30. 2.', '1. 13.', '0. 1.', '31/4/2027', '1. 2. 27']) {
      expect(readDay(text, today), text).toBeNull();
    }
  });
});

describe('writeDay', () => {
  it('writes what is read again as the same day, past or to come', () => {
    expect(writeDay('2027-01-05', 'cs')).toBe('5. 1. 2027');
    for (const day of ['2026-11-02', '2027-12-31']) {
      expect(readDay(writeDay(day, 'cs'), today)).toBe(day);
      expect(readDay(writeDay(day, 'en'), today)).toBe(day);
    }
  });
});
