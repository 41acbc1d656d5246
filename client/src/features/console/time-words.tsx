import type { StageId } from '@opora/shared/ids.ts';
import { useEffect, useRef } from 'react';
import { useConference } from '../../connection/conference-context.tsx';
import { useServerTime } from '../../connection/use-server-time.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { useDateFormat } from '../../i18n/use-date-format.ts';
import { useAnnounce } from '../../ui/announce/announcer.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { TimeBar } from '../../ui/signs/time-bar.tsx';
import { daySchedule, type StageMinutes, stageMinutes } from './stage-now.ts';
import { timeWarning } from './time-warning.ts';
import styles from './time-words.module.css';

const css = bindClasses(styles);

/** Time of the stage with its bar, and where the day stands: under it, or beside it in fewer words. */
export function TimeWords({
  stageId,
  day,
}: {
  readonly stageId: StageId;
  readonly day: 'under' | 'beside';
}) {
  const minutes = stageMinutes(useConference(), stageId, useServerTime());
  useTimeWarnings(stageId, minutes.left);
  return (
    <div className={css('time')}>
      <div className={css('row')}>
        <UsedMinutes {...minutes} />
        {day === 'beside' ? <DayInShort /> : null}
      </div>
      <TimeBar share={minutes.share} />
      {day === 'under' ? <DayWords /> : null}
    </div>
  );
}

function UsedMinutes({ used, planned }: StageMinutes) {
  const { t } = useI18n();
  return (
    <p className={css('used')}>
      <strong className={css('figure')}>{used}</strong>
      {`\u00a0${t('console.ofMinutes', { count: planned })}`}
    </p>
  );
}

/** In a break the clock stands, which matters more than the end of the day. */
function useBreakWords(): string | null {
  const conference = useConference();
  const { t } = useI18n();
  const dates = useDateFormat(conference.timeZone);
  if (conference.status !== 'paused') return null;
  const { resumesAt } = conference;
  if (resumesAt === null) return t('console.paused');
  return t('console.pausedUntil', { time: dates.time(resumesAt) });
}

function DayWords() {
  const conference = useConference();
  const { t } = useI18n();
  const dates = useDateFormat(conference.timeZone);
  const breakWords = useBreakWords();
  const { minutesLate, endsAt } = daySchedule(conference, useServerTime());
  const atTime = dates.atTime(endsAt);
  const minutes = Math.abs(minutesLate);
  const words = () => {
    if (minutesLate === 0) return t('console.onTime', { atTime });
    return t(minutesLate > 0 ? 'console.late' : 'console.early', { atTime, minutes });
  };
  return <p className={css('day')}>{breakWords ?? words()}</p>;
}

function DayInShort() {
  const { t } = useI18n();
  const breakWords = useBreakWords();
  const { minutesLate } = daySchedule(useConference(), useServerTime());
  const minutes = Math.abs(minutesLate);
  const words = () => {
    if (minutesLate === 0) return t('console.totalOnTime');
    return t(minutesLate > 0 ? 'console.totalLate' : 'console.totalEarly', { minutes });
  };
  return <p className={css('day')}>{breakWords ?? words()}</p>;
}

/** The ticking itself is silent for screen readers; only these three moments are said. */
function useTimeWarnings(stageId: StageId, left: number): void {
  const { t } = useI18n();
  const announce = useAnnounce();
  const last = useRef({ stageId, left });
  useEffect(() => {
    const before = last.current;
    last.current = { stageId, left };
    if (before.stageId !== stageId) return;
    const warning = timeWarning(before.left, left);
    if (warning !== null) announce(t(`console.warning.${warning}`));
  }, [stageId, left, announce, t]);
}
