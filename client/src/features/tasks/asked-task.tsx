import type { Task } from '@opora/shared/domain/tasks/task.ts';
import type { TaskId } from '@opora/shared/ids.ts';
import { useYou } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { OwnAnswer } from './answer/own-answer.tsx';
import styles from './asked-task.module.css';
import { TaskRivals } from './details/task-rivals.tsx';
import { ReadBack } from './read-back.tsx';
import { ReadTaskAloud } from './read-task-aloud.tsx';
import { splitTitle } from './words/task-title.ts';
import { useTaskWords } from './words/use-task-words.ts';

const css = bindClasses(styles);

/** Letters from which a title is set smaller, so that the decision stays near. */
const longTitle = 36;

export interface AskedTaskProps {
  readonly task: Task;
  readonly place: 'page' | 'column';
  readonly onAnswer: () => void;
  readonly onDone: () => void;
  readonly onOpen: (id: TaskId) => void;
}

/** "Simona vám navrhuje úkol": what it is, read back in whole sentences (TK1), and apart from it the decision. */
export function AskedTask({ task, place, onAnswer, onDone, onOpen }: AskedTaskProps) {
  const { t } = useI18n();
  const { text } = useTaskWords();
  const isPage = place === 'page';
  const { title, rest } = splitTitle(task.terms.what);
  const Title = isPage ? 'h1' : 'h3';
  return (
    <div className={css('asked', place)}>
      <div className={css('task')}>
        <ByWhom task={task} />
        <Title className={css('title', isPage && title.length > longTitle && 'long')}>
          {text(title)}
        </Title>
        {isPage && rest !== null ? <p className={css('rest')}>{text(rest)}</p> : null}
        {isPage ? <TaskRivals task={task} level={2} /> : null}
        <ReadBack task={task} isTitled />
      </div>
      <div className={css('decision')}>
        <OwnAnswer task={task} place={place} onAnswer={onAnswer} onDone={onDone} />
        <div className={css('more')}>
          <ReadTaskAloud task={task} />
          <Button variant="plain" onPress={() => onOpen(task.id)}>
            {t('tasks.open')}
          </Button>
        </div>
      </div>
    </div>
  );
}

function ByWhom({ task }: { readonly task: Task }) {
  const { t } = useI18n();
  const you = useYou();
  const { name } = useTaskWords();
  const isOwn = task.proposedBy === you.id;
  return (
    <p className={css('by')}>
      {isOwn ? t('tasks.ask.own') : t('tasks.ask.from', { name: name(task.proposedBy) })}
    </p>
  );
}
