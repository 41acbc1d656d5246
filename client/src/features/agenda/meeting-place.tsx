import { numberedStageCount, type Stage, stageNumber } from '@opora/shared/domain/agenda/agenda.ts';
import type { ReactNode } from 'react';
import { useConference } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { Steps } from '../../ui/signs/steps.tsx';
import styles from './meeting-place.module.css';
import { useStepWords } from './use-step-words.ts';

const css = bindClasses(styles);

export interface MeetingPlaceProps {
  /** The current stage, whatever the person looks at. */
  readonly stage: Stage;
  /** What stands at the end of the line: how it is with saving. */
  readonly aside: ReactNode;
}

/** The phone's place in the meeting: "Krok 5 z 11" over one short bar per step. */
export function MeetingPlace({ stage, aside }: MeetingPlaceProps) {
  const { language } = useI18n();
  const { agenda } = useConference();
  const step = useStepWords(stage.id);
  const index = agenda.findIndex(({ id }) => id === stage.id);
  return (
    <div className={css('place')}>
      <div className={css('line')}>
        <strong className={css('step')}>{step ?? stage.title[language]}</strong>
        {aside}
      </div>
      <Steps
        current={stageNumber(agenda, stage.id)}
        total={numberedStageCount(agenda)}
        done={numberedStageCount(agenda.slice(0, index))}
      />
    </div>
  );
}
