import { isStanding, type Task } from '@opora/shared/domain/tasks/task.ts';
import { isUndecided } from '@opora/shared/domain/tasks/task-lists.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { StateWord } from '../../../ui/signs/state-word.tsx';
import { FormList } from '../../../ui/structure/form-list.tsx';
import { LockLine } from '../../../ui/structure/lock-line.tsx';
import { answerWord } from '../words/answer-words.ts';
import { readBack } from '../words/read-back.ts';
import { useTaskWords } from '../words/use-task-words.ts';
import styles from './task-wall.module.css';
import { asSaid, wallWords } from './wall-words.ts';

const css = bindClasses(styles);

/**
 * Tasks on the shared screen, as wide as the wall. What still waits stands last, where the wall keeps its rows
 * in sight; the last of them has the bookmark and is read back in full (TK1): who and by when stand in its row. The lock line is always there and tells nothing.
 */
export function TaskWall() {
  const { t } = useI18n();
  const { tasks } = useConference();
  const shown = tasks.filter((task) => isStanding(task) || isUndecided(task));
  const waiting = shown.filter(isUndecided);
  const rows = [...shown.filter((task) => !isUndecided(task)), ...waiting];
  const now = waiting.at(-1);
  return (
    <div className={css('wall')}>
      <FormList aria-label={t('tasks.title')}>
        {rows.map((task) => (
          <WallTask key={task.id} task={task} isNow={task === now} />
        ))}
      </FormList>
      <div className={css('lock')}>
        <LockLine>{t('tasks.lock')}</LockLine>
      </div>
    </div>
  );
}

function WallTask({ task, isNow }: { readonly task: Task; readonly isNow: boolean }) {
  const { t } = useI18n();
  const { status } = useConference();
  const words = useTaskWords();
  const { due, name, text } = words;
  const { tone, key } = answerWord(task, status);
  const { what, owner } = task.terms;
  const more = readBack(task.terms, false, { t, ...words }).more.join(' ');
  return (
    <li className={css('row', isNow && 'now')}>
      <span className={css('owner')}>{name(owner)}</span>
      <span className={css('what')}>
        <span className={css('words')}>{text(wallWords(what))}</span>
        {isNow && more !== '' ? <span className={css('more')}>{more}</span> : null}
      </span>
      <span className={css('due')}>{due.wall(task.terms.due)}</span>
      <span className={css('answer')}>
        <StateWord tone={tone}>{isUndecided(task) ? t(key) : asSaid(t(key))}</StateWord>
      </span>
    </li>
  );
}
