import { describe, expect, it } from 'vitest';
import { easterSunday, isCzechHoliday, isWeekend } from './calendar.ts';

describe('the calendar', () => {
  it('knows Saturdays and Sundays', () => {
    const week = ['2026-12-07', '2026-12-11', '2026-12-12', '2026-12-13', '2026-12-14'];
    expect(week.filter(isWeekend)).toEqual(['2026-12-12', '2026-12-13']);
  });

  it.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2285, '2285-03-22'],
  ])('computes Easter of %i', (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });

  it('[TK4] knows all thirteen Czech holidays of a year, and no other day', () => {
    const days = Array.from({ length: 365 }, (_, index) =>
      new Date(Date.UTC(2027, 0, index + 1)).toISOString().slice(0, 10),
    );
    expect(days.filter(isCzechHoliday)).toEqual([
      '2027-01-01',
      '2027-03-26',
      '2027-03-29',
      '2027-05-01',
      '2027-05-08',
      '2027-07-05',
      '2027-07-06',
      '2027-09-28',
      '2027-10-28',
      '2027-11-17',
      '2027-12-24',
      '2027-12-25',
      '2027-12-26',
    ]);
  });
});
