import type { CalendarDay } from '../task.ts';

const dayMs = 24 * 60 * 60 * 1000;
const atNoon = (day: CalendarDay): Date => new Date(`${day}T12:00:00Z`);
const dayOf = (date: Date): CalendarDay => date.toISOString().slice(0, 10);

export function isWeekend(day: CalendarDay): boolean {
  const weekday = atNoon(day).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** Month and day of the holidays that do not move (zákon č. 245/2000 Sb.). */
const fixedHolidays: ReadonlySet<string> = new Set([
  '01-01',
  '05-01',
  '05-08',
  '07-05',
  '07-06',
  '09-28',
  '10-28',
  '11-17',
  '12-24',
  '12-25',
  '12-26',
]);

/** A day on which Czech offices and schools are closed; Good Friday is one of them since 2016. */
export function isCzechHoliday(day: CalendarDay): boolean {
  if (fixedHolidays.has(day.slice('YYYY-'.length))) return true;
  const easter = atNoon(easterSunday(Number(day.slice(0, 'YYYY'.length)))).getTime();
  const fromEaster = Math.round((atNoon(day).getTime() - easter) / dayMs);
  return fromEaster === -2 || fromEaster === 1;
}

/** The first Sunday after the full moon of spring, by the rule of Meeus, Jones and Butcher for the Gregorian calendar. */
export function easterSunday(year: number): CalendarDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * toSunday) / 451);
  const days = moon + toSunday - 7 * late + 114;
  return dayOf(new Date(Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1, 12)));
}
