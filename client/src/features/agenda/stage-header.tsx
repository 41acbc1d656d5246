import type { Stage } from '@opora/shared/domain/agenda/agenda.ts';
import type { Ref } from 'react';
import { useConference } from '../../connection/conference-context.tsx';
import { useServerTime } from '../../connection/use-server-time.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { TimeBar } from '../../ui/signs/time-bar.tsx';
import { currentStageId, stageMinutes } from './agenda-rows.ts';
import { MeetAgain } from './meet-again.tsx';
import styles from './stage-header.module.css';
import { useStepWords } from './use-step-words.ts';

const css = bindClasses(styles);

export interface StageHeaderProps {
  readonly stage: Stage;
  /** So that a moved step can be heard: the heading takes focus from the program. */
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** Head of the sheet: step, time, title. A stage that writes nothing also says what it asks. */
export function StageHeader({ stage, headingRef }: StageHeaderProps) {
  const { language } = useI18n();
  const step = useStepWords(stage.id);
  return (
    <header className={css('header')}>
      <div className={css('line')}>
        <span>{step}</span>
        <StageTime stage={stage} />
      </div>
      <h1 ref={headingRef} tabIndex={-1} className={css('title')}>
        {stage.title[language]}
      </h1>
      <StageBar stage={stage} />
      {stage.opens.length === 0 ? (
        <p className={css('question')}>{stage.question[language]}</p>
      ) : null}
      <MeetAgain stage={stage} />
    </header>
  );
}

function StageTime({ stage }: Pick<StageHeaderProps, 'stage'>) {
  const { t } = useI18n();
  const { used, planned } = useStageMinutes(stage);
  const isOver = used > planned;
  return (
    <span>
      {isOver
        ? t('time.over', { count: used - planned })
        : t('time.used', { used, count: planned })}
    </span>
  );
}

/** Only the current stage has a bar: elsewhere no time runs. */
function StageBar({ stage }: Pick<StageHeaderProps, 'stage'>) {
  const isCurrent = currentStageId(useConference()) === stage.id;
  const { share } = useStageMinutes(stage);
  return <TimeBar share={isCurrent ? share : 0} />;
}

function useStageMinutes(stage: Stage) {
  return stageMinutes(useConference(), stage.id, useServerTime());
}
