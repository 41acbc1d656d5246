import type { Task } from '@opora/shared/domain/tasks/task.ts';
import { limits } from '@opora/shared/protocol/limits.ts';
import { useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Fold } from '../../../ui/structure/fold.tsx';
import { FaultLine } from '../fault-line.tsx';
import { ReadBack } from '../read-back.tsx';
import { useTaskWords } from '../words/use-task-words.ts';
import styles from './answer.module.css';
import { AnswerButtons } from './answer-buttons.tsx';
import { RecordSupport } from './record-support.tsx';
import { type AnswerKind, useAnswer } from './use-answer.ts';

const css = bindClasses(styles);

/** For those who record what others said (TA3): the owner's yes or no and, if there were any, their words. */
export function RecordAnswer({ task }: { readonly task: Task }) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const { name } = useTaskWords();
  const answering = useAnswer(task.id);
  const [words, setWords] = useState('');
  const [isSupporting, setSupporting] = useState(false);
  const owner = name(task.terms.owner);
  const handleAnswer = async (kind: AnswerKind) => {
    if (!(await answering.give(kind, words.trim()))) return;
    setWords('');
    setSupporting(kind === 'help');
    announce(t('tasks.record.done', { name: owner, answer: t(`tasks.record.${kind}`) }));
  };
  return (
    <Fold title={t('tasks.record.title')}>
      <div className={css('answer', 'column')}>
        <div className={css('aloud')}>
          <p className={css('question')}>{t('tasks.readBack.title')}</p>
          <ReadBack task={task} />
        </div>
        <TextField
          label={t('tasks.record.words')}
          size="quick"
          value={words}
          onChange={setWords}
          maxLength={limits.text.words}
        />
        <p className={css('question')}>{t('tasks.record.question', { name: owner })}</p>
        <AnswerButtons
          voice="record"
          size="small"
          isPending={answering.isPending}
          onAnswer={(kind) => void handleAnswer(kind)}
        />
        <FaultLine error={answering.error} />
        {isSupporting ? <RecordSupport task={task} onDone={() => setSupporting(false)} /> : null}
      </div>
    </Fold>
  );
}
