import { useConference } from '../../connection/conference-context.tsx';
import { useServerTime } from '../../connection/use-server-time.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { useDateFormat } from '../../i18n/use-date-format.ts';
import { bindClasses } from '../../ui/bind-classes.ts';
import styles from './day-words.module.css';
import { daySchedule } from './stage-now.ts';

const css = bindClasses(styles);

export interface DayWordsProps {
  /** On a phone, without the likely end. */
  readonly isShort: boolean;
}

/** Where the day stands; in a break the clock stands, which matters more. */
export function DayWords({ isShort }: DayWordsProps) {
  const breakWords = useBreakWords();
  const day = useDayWords(isShort);
  return <p className={css('day')}>{breakWords ?? day}</p>;
}

function useBreakWords(): string | null {
  const conference = useConference();
  const { t } = useI18n();
  const dates = useDateFormat(conference.timeZone);
  if (conference.status !== 'paused') return null;
  const { resumesAt } = conference;
  if (resumesAt === null) return t('console.paused');
  return t('console.pausedUntil', { time: dates.time(resumesAt) });
}

function useDayWords(isShort: boolean): string {
  const conference = useConference();
  const { t } = useI18n();
  const dates = useDateFormat(conference.timeZone);
  const { minutesLate, endsAt } = daySchedule(conference, useServerTime());
  const minutes = Math.abs(minutesLate);
  if (isShort) {
    if (minutesLate === 0) return t('console.totalOnTime');
    return t(minutesLate > 0 ? 'console.totalLate' : 'console.totalEarly', { minutes });
  }
  const atTime = dates.atTime(endsAt);
  if (minutesLate === 0) return t('console.onTime', { atTime });
  return t(minutesLate > 0 ? 'console.late' : 'console.early', { atTime, minutes });
}
