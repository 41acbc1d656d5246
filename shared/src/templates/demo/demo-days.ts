import { assert } from '../../assert.ts';
import type { CalendarDay } from '../../domain/tasks/task.ts';

export const demoTimeZone = 'Europe/Prague';

/** The day the case was written for, a Tuesday. A demo may hold its conference on any other day. */
export const demoDay: CalendarDay = '2026-12-08';

/** The calendar day `count` days after `day`. */
export function daysAfter(day: CalendarDay, count: number): CalendarDay {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

const offsetFormat = new Intl.DateTimeFormat('en-US', {
  timeZone: demoTimeZone,
  timeZoneName: 'longOffset',
});

/** "+01:00" or "+02:00". Asked at noon, as the clocks change at night. */
function offsetOn(day: CalendarDay): string {
  const parts = offsetFormat.formatToParts(new Date(`${day}T12:00:00Z`));
  const name = parts.find((part) => part.type === 'timeZoneName')?.value;
  assert(name !== undefined, `offset of ${demoTimeZone} on ${day} is known`);
  return name.slice('GMT'.length);
}

/** Two in the afternoon in Prague on `day`: ms since the epoch. */
export const demoStartsAt = (day: CalendarDay): number =>
  Date.parse(`${day}T14:00:00${offsetOn(day)}`);

/** "14. 12.", as a person writes it. */
export function spokenDay(day: CalendarDay): string {
  const [, month, date] = day.split('-').map(Number);
  return `${date}. ${month}.`;
}

/** "14. 12. 2026" */
export const spokenDate = (day: CalendarDay): string => `${spokenDay(day)} ${day.slice(0, 4)}`;
