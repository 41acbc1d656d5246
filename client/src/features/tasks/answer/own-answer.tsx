import type { Task } from '@opora/shared/domain/tasks/task.ts';
import { useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { FaultLine } from '../fault-line.tsx';
import styles from './answer.module.css';
import { AnswerButtons } from './answer-buttons.tsx';
import { AnswerNoted } from './answer-noted.tsx';
import { type AnswerKind, useAnswer } from './use-answer.ts';

const css = bindClasses(styles);

export interface OwnAnswerProps {
  readonly task: Task;
  /** `page`: on a phone's page or in a dialog; `column`: among other things at the side. */
  readonly place: 'page' | 'column';
  /** An answer is on its way: the place keeps showing this task until the person is done with it. */
  readonly onAnswer?: () => void;
  readonly onDone?: () => void;
}

/** The question to the owner; after an answer what was written down, with room for words and a change of mind. */
export function OwnAnswer({ task, place, onAnswer, onDone }: OwnAnswerProps) {
  const { t } = useI18n();
  const answering = useAnswer(task.id);
  const [isChanging, setChanging] = useState(false);
  const [hasJustAnswered, setJustAnswered] = useState(false);
  const handleAnswer = async (kind: AnswerKind) => {
    onAnswer?.();
    setJustAnswered(true);
    if (await answering.give(kind, '')) setChanging(false);
  };
  const isAsked = task.status === 'proposed' || isChanging;
  const size = place === 'column' ? 'small' : 'normal';
  return (
    <div className={css('answer', place === 'column' && 'column')}>
      {isAsked ? (
        <>
          <p className={css('question')}>{t('tasks.ask.question')}</p>
          <AnswerButtons
            voice="ask"
            size={size}
            isPending={answering.isPending}
            onAnswer={(kind) => void handleAnswer(kind)}
          />
        </>
      ) : (
        <AnswerNoted
          key={task.status}
          task={task}
          answering={answering}
          takesFocus={hasJustAnswered}
          onChange={() => setChanging(true)}
          {...(onDone ? { onDone } : {})}
        />
      )}
      <FaultLine error={answering.error} />
    </div>
  );
}
