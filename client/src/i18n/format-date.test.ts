import { describe, expect, it } from 'vitest';
import { createDateFormat } from './format-date.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const begin = Date.UTC(2026, 11, 8, 13, 0);
const czech = createDateFormat('cs', 'Europe/Prague');
const english = createDateFormat('en', 'Europe/Prague');

describe('createDateFormat', () => {
  it('writes times and days as Czech does', () => {
    expect(czech.time(begin)).toBe('14.00');
    expect(plain(czech.day(begin))).toBe('8. prosince');
    expect(plain(czech.dayAndYear(begin))).toBe('8. prosince 2026');
    expect(plain(czech.weekdayAndDay(begin))).toBe('úterý 8. prosince');
    expect(plain(czech.shortWeekdayAndDay('2027-01-15'))).toBe('pá 15. 1.');
  });

  it('writes times and days as English does', () => {
    expect(english.time(begin)).toBe('14:00');
    expect(plain(english.onWeekdayAndDay(begin))).toBe('on Tuesday 8 December');
    expect(plain(english.atTime(begin))).toBe('at 14:00');
  });

  it('puts Czech weekdays into the fourth case', () => {
    const week = ['07', '08', '09', '10', '11', '12', '13'].map((day) =>
      plain(czech.onWeekdayAndDay(`2026-12-${day}`)).replace(/ \d.*/, ''),
    );
    expect(week).toEqual([
      'v pondělí',
      'v úterý',
      've středu',
      've čtvrtek',
      'v pátek',
      'v sobotu',
      'v neděli',
    ]);
  });

  it('says "ve" before hours that are hard to say with "v"', () => {
    const hours = [8, 9, 13].map((hour) => plain(czech.atTime(Date.UTC(2026, 11, 8, hour))));
    expect(hours).toEqual(['v 9.00', 'v 10.00', 've 14.00']);
  });

  it('keeps a calendar day the same in every zone', () => {
    const far = createDateFormat('cs', 'Pacific/Kiritimati');
    expect(plain(far.shortDay('2026-12-14'))).toBe('14. 12.');
  });
});
