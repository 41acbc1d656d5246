import type { Stage } from '@opora/shared/domain/agenda/agenda.ts';
import type { ReactNode, Ref } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { ReadAloudButton } from '../../ui/speech/read-aloud-button.tsx';
import { MeetAgain } from './meet-again.tsx';
import styles from './stage-question.module.css';

const css = bindClasses(styles);

export interface StageQuestionProps {
  readonly stage: Stage;
  readonly headingRef: Ref<HTMLHeadingElement>;
  /** How it is with time, for whom it is shown. */
  readonly time: ReactNode;
}

/** Head of the phone's page: the title and what is asked, which can be read aloud. */
export function StageQuestion({ stage, headingRef, time }: StageQuestionProps) {
  const { language } = useI18n();
  const title = stage.title[language];
  const question = stage.question[language];
  return (
    <header>
      <h1 ref={headingRef} tabIndex={-1}>
        {title}
      </h1>
      <div className={css('time')}>{time}</div>
      <p className={css('question')}>{question}</p>
      <MeetAgain stage={stage} />
      <ReadAloudButton text={`${title}. ${question}`} />
    </header>
  );
}
