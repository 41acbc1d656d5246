import { CalendarDate, parseDate } from '@internationalized/date';
import type { CalendarDay } from '@opora/shared/domain/tasks/task.ts';
import type { Language } from '@opora/shared/domain/text.ts';

/** Day, month and perhaps a year, whatever stands between them; a weekday in front is passed over. */
const written = /^\D*(\d{1,2})\s*[./\s-]\s*(\d{1,2})(?:\s*[./\s-]\s*(\d{4}))?\s*\.?$/;
const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * A day as people type it: "15. 1.", "pá 15.1", "15/1/2027", "2027-01-15". Without a year it is the next such day.
 * Null if it is no day of the calendar.
 *
 * @param today calendar day of the conference
 */
export function readDay(text: string, today: CalendarDay): CalendarDay | null {
  const trimmed = text.trim();
  const exact = iso.exec(trimmed);
  if (exact) return existing(exact[1], exact[2], exact[3]);
  const [, day, month, year] = written.exec(trimmed) ?? [];
  if (year !== undefined) return existing(year, month, day);
  const thisYear = parseDate(today).year;
  return (
    [thisYear, thisYear + 1]
      .map((candidate) => existing(String(candidate), month, day))
      .find((candidate) => candidate !== null && candidate >= today) ?? null
  );
}

type Part = string | undefined;

function existing(year: Part, month: Part, day: Part): CalendarDay | null {
  const date = new CalendarDate(Number(year), Number(month), Number(day));
  // The constructor moves a 30 February to the nearest day there is.
  const isSame = date.month === Number(month) && date.day === Number(day);
  return isSame ? date.toString() : null;
}

/** A day as `readDay` reads it again, with its year: "15. 1. 2027", "15/1/2027". */
export function writeDay(day: CalendarDay, language: Language): string {
  const { day: date, month, year } = parseDate(day);
  return [date, month, year].join(language === 'cs' ? '. ' : '/');
}
