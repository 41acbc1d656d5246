import type { CalendarDay, TaskDue, Weekday } from '@opora/shared/domain/tasks/task.ts';
import type { Language } from '@opora/shared/domain/text.ts';
import type { DateFormat } from '../../../i18n/format-date.ts';
import type { I18n } from '../../../i18n/i18n.tsx';

/** By when, in the lengths that the places have room for. Examples are Czech. */
export interface DueWords {
  /** "Do kdy", "Od kdy", "Kdy" */
  readonly term: (due: TaskDue | null) => string;
  /** "pátek 18. prosince", "každé úterý a čtvrtek od 10. 12."; stands beside `term` */
  readonly value: (due: TaskDue | null) => string;
  /** "do 18. 12.", "út a čt od 10. 12." */
  readonly short: (due: TaskDue | null) => string;
  /** "do 18. prosince", "út a čt od 10. 12." */
  readonly wall: (due: TaskDue | null) => string;
  /** As it is read aloud: "do pátku 18. prosince", "každou středu od čtvrtka 10. prosince" */
  readonly spoken: (due: TaskDue | null) => string;
}

export function createDueWords({ t, language }: Pick<I18n, 't' | 'language'>, format: DateFormat) {
  const everyDays = (days: readonly Weekday[]): string => {
    const [first, ...rest] = days;
    if (first === undefined || days.length === 7) return t('tasks.due.everyDay');
    const names = rest.map((day) => t(`tasks.weekday.${day}`));
    return join([t(`tasks.every.${first}`), ...names], language);
  };
  const shortDays = (days: readonly Weekday[]): string =>
    days.length === 7
      ? t('tasks.due.everyDay')
      : join(
          days.map((day) => t(`tasks.shortDay.${day}`)),
          language,
        );
  const weekly = (days: string, from: string): string =>
    t('tasks.due.weekly', { days, day: format.shortDay(from) });
  const weekdayAndDay = (day: CalendarDay): string =>
    `${t(`tasks.weekdayOf.${weekdayOf(day)}`)} ${format.day(day)}`;
  const words: DueWords = {
    term: (due) => t(due === null ? 'tasks.term.by' : `tasks.term.${due.kind}`),
    value(due) {
      if (due === null) return t('tasks.due.none');
      return due.kind === 'weekly'
        ? weekly(everyDays(due.weekdays), due.from)
        : format.weekdayAndDay(due.day);
    },
    short(due) {
      if (due === null) return t('tasks.due.none');
      return due.kind === 'weekly'
        ? weekly(shortDays(due.weekdays), due.from)
        : t(`tasks.due.${due.kind}`, { day: format.shortDay(due.day) });
    },
    wall(due) {
      if (due === null) return t('tasks.due.none');
      return due.kind === 'weekly'
        ? weekly(shortDays(due.weekdays), due.from)
        : t(`tasks.due.${due.kind}`, { day: format.day(due.day) });
    },
    spoken(due) {
      if (due === null) return t('tasks.due.notSaid');
      if (due.kind !== 'weekly') {
        return t(`tasks.due.${due.kind}`, { day: weekdayAndDay(due.day) });
      }
      const days = everyDays(due.weekdays);
      return t('tasks.due.weekly', { days, day: weekdayAndDay(due.from) });
    },
  };
  return words;
}

const weekdays: readonly Weekday[] = [7, 1, 2, 3, 4, 5, 6];
const weekdayOf = (day: CalendarDay): Weekday =>
  weekdays[new Date(`${day}T12:00:00Z`).getUTCDay()] ?? 7;

const join = (parts: readonly string[], language: Language): string =>
  new Intl.ListFormat(language).format(parts);
