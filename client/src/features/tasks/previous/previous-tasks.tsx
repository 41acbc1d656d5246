import type { Previous } from '@opora/shared/domain/conference/previous.ts';
import type { Task } from '@opora/shared/domain/tasks/task.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useDateFormat } from '../../../i18n/use-date-format.ts';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { StateWord } from '../../../ui/signs/state-word.tsx';
import { SectionHeading } from '../../../ui/structure/section-heading.tsx';
import { answerWord } from '../words/answer-words.ts';
import { useTaskWords } from '../words/use-task-words.ts';
import styles from './previous-tasks.module.css';

const css = bindClasses(styles);

/** What was agreed last time and how each of it stands; to read, not to change. */
export function PreviousTasks({ previous }: { readonly previous: Previous }) {
  const { t } = useI18n();
  const { timeZone } = useConference();
  const dates = useDateFormat(timeZone);
  return (
    <section className={css('previous')}>
      <SectionHeading aside={dates.day(previous.heldAt)}>{t('tasks.previous')}</SectionHeading>
      {previous.tasks.length === 0 ? (
        <p>{t('tasks.previousNone')}</p>
      ) : (
        <ul>
          {previous.tasks.map((task) => (
            <PreviousTask key={task.id} task={task} />
          ))}
        </ul>
      )}
    </section>
  );
}

function PreviousTask({ task }: { readonly task: Task }) {
  const { t } = useI18n();
  const { due, name, text } = useTaskWords();
  const { tone, key } = answerWord(task, 'closed');
  const { what, owner } = task.terms;
  return (
    <li className={css('task')}>
      <span className={css('what')}>{text(what)}</span>
      <span className={css('who')}>
        {t('tasks.byWhom', { name: name(owner), due: due.short(task.terms.due) })}
      </span>
      <StateWord tone={tone}>{t(key)}</StateWord>
    </li>
  );
}
