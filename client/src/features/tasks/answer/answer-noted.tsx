import type { Task } from '@opora/shared/domain/tasks/task.ts';
import { limits } from '@opora/shared/protocol/limits.ts';
import { useEffect, useRef, useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import styles from './answer.module.css';
import { OwnHelp } from './own-help.tsx';
import type { Answering } from './use-answer.ts';

const css = bindClasses(styles);

export interface AnswerNotedProps {
  readonly task: Task;
  readonly answering: Answering;
  /** The button that was pressed is gone, so what it did is read out instead. */
  readonly takesFocus: boolean;
  readonly onChange: () => void;
  readonly onDone?: () => void;
}

/** "Zapsáno: ano, s pomocí", and a place for words that nobody has to fill. */
export function AnswerNoted({ task, answering, takesFocus, onChange, onDone }: AnswerNotedProps) {
  const { t } = useI18n();
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const said = {
    accepted: 'tasks.said.accepted',
    'accepted-with-help': 'tasks.said.acceptedWithHelp',
    declined: 'tasks.said.declined',
  } as const;
  const { status } = task;
  if (status !== 'accepted' && status !== 'accepted-with-help' && status !== 'declined')
    return null;
  return (
    <>
      <p ref={heading} tabIndex={-1} className={css('question')}>
        {t(said[status])}
      </p>
      {status === 'declined' ? <NoWords task={task} answering={answering} /> : null}
      {status === 'accepted-with-help' ? <OwnHelp task={task} answering={answering} /> : null}
      <p className={css('next')}>{t('tasks.said.next')}</p>
      <div className={css('actions')}>
        {onDone ? (
          <Button size="small" onPress={onDone}>
            {t('tasks.said.done')}
          </Button>
        ) : null}
        <Button variant="plain" onPress={onChange}>
          {t('tasks.said.change')}
        </Button>
      </div>
    </>
  );
}

function NoWords({ task, answering }: Pick<AnswerNotedProps, 'task' | 'answering'>) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const [words, setWords] = useState(task.answer?.words ?? '');
  const isNew = words.trim() !== (task.answer?.words ?? '');
  const handleSave = async () => {
    const isSaved = await answering.give('no', words.trim());
    if (isSaved) announce(t('tasks.said.wordsSaved'));
  };
  return (
    <>
      <TextArea
        label={t('tasks.said.noWords')}
        size="quick"
        value={words}
        onChange={setWords}
        maxLength={limits.text.words}
      />
      {isNew ? (
        <Button size="small" isPending={answering.isPending} onPress={() => void handleSave()}>
          {t('tasks.said.addWords')}
        </Button>
      ) : null}
    </>
  );
}
