import type { Language } from '@opora/shared/domain/text.ts';

/** ms since the epoch, or a calendar day `YYYY-MM-DD`, which is the same day everywhere. */
export type Moment = number | string;

/** Times and days in words, as look.md 2.3 wants them. Examples are Czech, then English. */
export interface DateFormat {
  /** "14.00", "14:00" */
  readonly time: (at: number) => string;
  /** "ve 14.00", "at 14:00" */
  readonly atTime: (at: number) => string;
  /** "8. prosince", "8 December" */
  readonly day: (on: Moment) => string;
  /** "8. prosince 2026", "8 December 2026" */
  readonly dayAndYear: (on: Moment) => string;
  /** "úterý", "Tuesday" */
  readonly weekday: (on: Moment) => string;
  /** "úterý 8. prosince", "Tuesday 8 December" */
  readonly weekdayAndDay: (on: Moment) => string;
  /** "v úterý 8. prosince", "on Tuesday 8 December" */
  readonly onWeekdayAndDay: (on: Moment) => string;
  /** "14. 12.", "14/12" */
  readonly shortDay: (on: Moment) => string;
  /** "po 14. 12.", "Mon 14/12" */
  readonly shortWeekdayAndDay: (on: Moment) => string;
}

const nbsp = '\u00a0';

/** @param timeZone IANA zone of the conference; calendar days are not moved by it */
export function createDateFormat(language: Language, timeZone: string): DateFormat {
  const part = (on: Moment, options: Intl.DateTimeFormatOptions): string => {
    const isDay = typeof on === 'string';
    const zone = { timeZone: isDay ? 'UTC' : timeZone };
    const locale = language === 'cs' ? 'cs' : 'en-GB';
    const date = new Date(isDay ? `${on}T12:00:00Z` : on);
    return new Intl.DateTimeFormat(locale, { ...options, ...zone }).format(date);
  };
  const time = (at: number) => {
    const shown = part(at, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' });
    return language === 'cs' ? shown.replace(':', '.') : shown;
  };
  const day = (on: Moment) => part(on, { day: 'numeric', month: 'long' }).replaceAll(' ', nbsp);
  const weekday = (on: Moment) => part(on, { weekday: 'long' });
  const shortDay = (on: Moment) =>
    part(on, { day: 'numeric', month: 'numeric' }).replaceAll(' ', nbsp);
  const weekdayAndDay = (on: Moment) => `${weekday(on)} ${day(on)}`;
  return {
    time,
    day,
    weekday,
    weekdayAndDay,
    shortDay,
    atTime: (at) => (language === 'cs' ? czechAtTime(time(at)) : `at ${time(at)}`),
    dayAndYear: (on) => `${day(on)}${nbsp}${part(on, { year: 'numeric' })}`,
    onWeekdayAndDay: (on) =>
      language === 'cs' ? `${czechOn(weekday(on))} ${day(on)}` : `on ${weekdayAndDay(on)}`,
    shortWeekdayAndDay: (on) => `${part(on, { weekday: 'short' })}${nbsp}${shortDay(on)}`,
  };
}

/** Hours whose spoken form makes "v" into "ve": dvě, tři, čtyři, dvanáct, třináct, čtrnáct, dvacet… */
const hoursWithVe = new Set([2, 3, 4, 12, 13, 14, 20, 21, 22, 23]);

function czechAtTime(time: string): string {
  const hour = Number.parseInt(time, 10);
  return `${hoursWithVe.has(hour) ? 've' : 'v'}${nbsp}${time}`;
}

const czechOnWeekday: Readonly<Record<string, string>> = {
  středa: 've středu',
  čtvrtek: 've čtvrtek',
  sobota: `v${nbsp}sobotu`,
  neděle: `v${nbsp}neděli`,
};

const czechOn = (weekday: string): string => czechOnWeekday[weekday] ?? `v${nbsp}${weekday}`;
