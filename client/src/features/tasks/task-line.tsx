import type { Task } from '@opora/shared/domain/tasks/task.ts';
import type { ReactNode } from 'react';
import { useConference } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { StateWord } from '../../ui/signs/state-word.tsx';
import styles from './task-line.module.css';
import { answerWord } from './words/answer-words.ts';
import { splitTitle } from './words/task-title.ts';
import { useTaskWords } from './words/use-task-words.ts';

const css = bindClasses(styles);

export interface TaskLineProps {
  readonly task: Task;
  readonly onOpen: () => void;
  /** More about it, under the line. */
  readonly children?: ReactNode;
}

/** One task in a list: what, who and by when, the answer. The whole line opens it. */
export function TaskLine({ task, onOpen, children }: TaskLineProps) {
  const { t } = useI18n();
  const { status } = useConference();
  const { due, name, text } = useTaskWords();
  const { tone, key } = answerWord(task, status);
  const { what, owner } = task.terms;
  return (
    <li className={css('line')}>
      <button type="button" className={css('open')} onClick={onOpen} aria-haspopup="dialog">
        <span className={css('what')}>{text(splitTitle(what).title)}</span>
        <span className={css('who')}>
          {t('tasks.byWhom', { name: name(owner), due: due.short(task.terms.due) })}
        </span>
        <span className={css('answer')}>
          <StateWord tone={tone}>{t(key)}</StateWord>
        </span>
      </button>
      {children}
    </li>
  );
}
