import {
  endOfMonth,
  fromAbsolute,
  getDayOfWeek,
  parseDate,
  toCalendarDate,
} from '@internationalized/date';
import type { CalendarDay, TaskDue } from '@opora/shared/domain/tasks/task.ts';

export type QuickDay = 'tomorrow' | 'monday' | 'week' | 'fortnight' | 'monthEnd';

/** @param at ms since the epoch */
export const dayAt = (at: number, timeZone: string): CalendarDay =>
  toCalendarDate(fromAbsolute(at, timeZone)).toString();

/** Days that people name most, in order; no day twice. */
export function quickDays(
  kind: TaskDue['kind'],
  today: CalendarDay,
): readonly { readonly name: QuickDay; readonly day: CalendarDay }[] {
  const date = parseDate(today);
  const monday = date.add({ days: 7 - getDayOfWeek(date, 'cs-CZ') });
  // On the last days of a month its end is no time to do anything in.
  const monthEnd = endOfMonth(date.add({ days: 3 }));
  const days: readonly [QuickDay, { toString(): string }][] =
    kind === 'by'
      ? [
          ['week', date.add({ days: 7 })],
          ['fortnight', date.add({ days: 14 })],
          ['monthEnd', monthEnd],
        ]
      : [
          ['tomorrow', date.add({ days: 1 })],
          ['monday', monday],
          ['week', date.add({ days: 7 })],
        ];
  return days
    .map(([name, day]) => ({ name, day: day.toString() }))
    .filter(({ day }, index, all) => all.findIndex((other) => other.day === day) === index)
    .toSorted((one, other) => one.day.localeCompare(other.day));
}
