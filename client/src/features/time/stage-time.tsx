import type { Stage } from '@opora/shared/domain/agenda/agenda.ts';
import { plannedMs, usedMs } from '@opora/shared/domain/agenda/stage-clock.ts';
import { showsTime } from '@opora/shared/domain/agenda/time-shown.ts';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import { useServerTime } from '../../connection/use-server-time.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { TimeBar } from '../../ui/signs/time-bar.tsx';
import { RemainingButton } from './remaining-button.tsx';
import styles from './stage-time.module.css';
import { useTimePhase } from './time-context.tsx';
import { phaseWords, type StageMs, usedWords } from './time-words.ts';

const css = bindClasses(styles);

export interface StageTimeProps {
  readonly stage: Stage;
}

/**
 * The quiet time of a stage: words and a bar, for eyes only, and one button that says it to ears (TI1). Nothing for
 * whom time is kept away from.
 */
export function StageTime({ stage }: StageTimeProps) {
  const conference = useConference();
  const isShown = showsTime(conference, useYou());
  const time = useStageMs(stage);
  const phase = useTimePhase();
  const { t } = useI18n();
  if (!isShown) return null;
  const isCurrent = conference.status !== 'preparing' && conference.stageId === stage.id;
  const { status } = conference;
  if (!isCurrent || status === 'closed') {
    return <p className={css('words')}>{usedWords(t, time)}</p>;
  }
  return (
    <div className={css('time')}>
      <p className={css('words', phase !== null && 'said')} aria-hidden="true">
        {phase === null ? usedWords(t, time) : phaseWords(t, phase, time)}
      </p>
      <TimeBar share={time.plannedMs === 0 ? 0 : time.usedMs / time.plannedMs} />
      <RemainingButton time={time} isPaused={status === 'paused'} />
    </div>
  );
}

function useStageMs({ id }: Stage): StageMs {
  const conference = useConference();
  const now = useServerTime();
  return { usedMs: usedMs(conference, id, now), plannedMs: plannedMs(conference, id) };
}
