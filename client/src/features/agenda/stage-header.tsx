import type { Stage } from '@opora/shared/domain/agenda/agenda.ts';
import type { ReactNode, Ref } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { MeetAgain } from './meet-again.tsx';
import styles from './stage-header.module.css';
import { useStepWords } from './use-step-words.ts';

const css = bindClasses(styles);

export interface StageHeaderProps {
  readonly stage: Stage;
  /** So that a moved step can be heard: the heading takes focus from the program. */
  readonly headingRef: Ref<HTMLHeadingElement>;
  /** How it is with time, for whom it is shown. */
  readonly time: ReactNode;
}

/** Head of the sheet: step, time, title. A stage that writes nothing also says what it asks. */
export function StageHeader({ stage, headingRef, time }: StageHeaderProps) {
  const { language } = useI18n();
  const step = useStepWords(stage.id);
  return (
    <header className={css('header')}>
      <p className={css('line')}>{step}</p>
      <h1 ref={headingRef} tabIndex={-1} className={css('title')}>
        {stage.title[language]}
      </h1>
      {time}
      {stage.opens.length === 0 ? (
        <p className={css('question')}>{stage.question[language]}</p>
      ) : null}
      <MeetAgain stage={stage} />
    </header>
  );
}
