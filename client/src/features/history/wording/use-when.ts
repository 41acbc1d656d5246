import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useDateFormat } from '../../../i18n/use-date-format.ts';

export interface When {
  /** "14.05", on another day "7. prosince 14.05" */
  readonly time: (at: number) => string;
  /** "14.05 až 14.07", or one time where both are in the same minute */
  readonly span: (from: number, until: number) => string;
  /** "14.05", whatever the day */
  readonly clock: (at: number) => string;
  /** "pondělí 7. prosince" */
  readonly day: (at: number) => string;
  /** "ve 14.05", on another day "7. prosince ve 14.05" */
  readonly atTime: (at: number) => string;
}

/** Times as people say them on the day of `now`. */
export function useWhen(now: number): When {
  const { t } = useI18n();
  const format = useDateFormat(useConference().timeZone);
  const onDay = (at: number, words: string) => {
    const day = format.dayAndYear(at);
    return day === format.dayAndYear(now) ? words : `${format.day(at)} ${words}`;
  };
  const time = (at: number) => onDay(at, format.time(at));
  return {
    time,
    span: (from, until) => {
      const [begin, end] = [time(from), time(until)];
      if (begin === end) return begin;
      return t('history.span', { from: begin, until: end });
    },
    clock: format.time,
    day: format.weekdayAndDay,
    atTime: (at) => onDay(at, format.atTime(at)),
  };
}
