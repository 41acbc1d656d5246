import type { Task } from '@opora/shared/domain/tasks/task.ts';
import { useYou } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import styles from './read-back.module.css';
import { readBack } from './words/read-back.ts';
import { useTaskWords } from './words/use-task-words.ts';

const css = bindClasses(styles);

export interface ReadBackProps {
  readonly task: Task;
  /** What it is stands right above, so the sentences begin with by when. */
  readonly isTitled?: boolean;
}

/** What the owner would say yes to, one sentence a line (TK1). */
export function ReadBack({ task, isTitled = false }: ReadBackProps) {
  const { promise, due, more } = useReadBack(task);
  return (
    <div className={css('sentences')}>
      {isTitled ? null : <p>{promise}</p>}
      <p className={css('due')}>{due}</p>
      {more.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}

export function useReadBack({ terms }: Task) {
  const { t } = useI18n();
  const you = useYou();
  const words = useTaskWords();
  return readBack(terms, terms.owner === you.id, { t, ...words });
}
