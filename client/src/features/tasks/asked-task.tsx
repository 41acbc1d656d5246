import type { Task } from '@opora/shared/domain/tasks/task.ts';
import type { TaskId } from '@opora/shared/ids.ts';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { useDateFormat } from '../../i18n/use-date-format.ts';
import { Button } from '../../ui/actions/button.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { OwnAnswer } from './answer/own-answer.tsx';
import styles from './asked-task.module.css';
import { TaskRivals } from './details/task-rivals.tsx';
import { TaskTerms } from './task-terms.tsx';
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

/** "Simona vám navrhuje úkol": what it is, and apart from it the decision. */
export function AskedTask({ task, place, onAnswer, onDone, onOpen }: AskedTaskProps) {
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
        {isPage ? (
          <InFull task={task} rest={rest === null ? null : text(rest)} />
        ) : (
          <InShort task={task} onOpen={onOpen} />
        )}
      </div>
      <div className={css('decision')}>
        <OwnAnswer task={task} place={place} onAnswer={onAnswer} onDone={onDone} />
        {isPage ? <OpenButton task={task} onOpen={onOpen} /> : null}
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

function InFull({ task, rest }: { readonly task: Task; readonly rest: string | null }) {
  return (
    <>
      {rest === null ? null : <p className={css('rest')}>{rest}</p>}
      <TaskRivals task={task} level={2} />
      <TaskTerms task={task} isAsked />
    </>
  );
}

/** In a column the terms are one press away. */
function InShort({ task, onOpen }: Pick<AskedTaskProps, 'task' | 'onOpen'>) {
  const { t } = useI18n();
  const format = useDateFormat(useConference().timeZone);
  const { due } = useTaskWords();
  const { due: when } = task.terms;
  const words =
    when === null || when.kind === 'weekly'
      ? due.short(when)
      : t(`tasks.due.${when.kind}`, { day: format.day(when.day) });
  return (
    <div className={css('short')}>
      <span>{words}</span>
      <OpenButton task={task} onOpen={onOpen} />
    </div>
  );
}

function OpenButton({ task, onOpen }: Pick<AskedTaskProps, 'task' | 'onOpen'>) {
  const { t } = useI18n();
  return (
    <Button variant="plain" onPress={() => onOpen(task.id)}>
      {t('tasks.open')}
    </Button>
  );
}
