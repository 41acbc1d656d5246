import type { TaskStep } from '@opora/shared/domain/tasks/task.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { Fold } from '../../../ui/structure/fold.tsx';
import type { AboutProps } from '../entry/part-props.ts';
import { useTaskWords } from '../words/use-task-words.ts';
import styles from './trail.module.css';
import { useMoment } from './use-moment.ts';

const css = bindClasses(styles);

const fieldKeys = {
  what: 'tasks.term.what',
  owner: 'tasks.term.owner',
  with: 'tasks.term.with',
  due: 'tasks.form.dueKind',
  howWeKnow: 'tasks.term.howWeKnow',
  support: 'tasks.term.support',
  backup: 'tasks.term.backup',
  goal: 'tasks.term.goal',
  exit: 'tasks.term.exit',
  visibleTo: 'tasks.term.visibleTo',
  safety: 'tasks.term.safety',
} as const satisfies Record<TaskStep['fields'][number], string>;

/** Who changed what and when, the latest first (TK8). */
export function Trail({ task }: AboutProps) {
  const { t } = useI18n();
  if (task.trail.length === 0) return null;
  return (
    <Fold title={t('taskParts.trail.title')} summary={task.trail.length}>
      <ol className={css('steps')} reversed>
        {task.trail.toReversed().map((step) => (
          <li key={`${step.at} ${step.by}`}>
            <Step step={step} />
          </li>
        ))}
      </ol>
    </Fold>
  );
}

function Step({ step }: { readonly step: TaskStep }) {
  const { t } = useI18n();
  const { name } = useTaskWords();
  const moment = useMoment();
  const fieldWords = useFieldsOfStep();
  return (
    <>
      <p>{fieldWords(step)}</p>
      <p className={css('who')}>
        {t('taskParts.trail.who', { name: name(step.by), when: moment(step.at) })}
      </p>
      {step.asksAgain ? <p className={css('who')}>{t('taskParts.trail.asksAgain')}</p> : null}
    </>
  );
}

/** "Termín (předtím do 15. 1.) a jak poznáme" */
function useFieldsOfStep(): (step: TaskStep) => string {
  const { t, language } = useI18n();
  const { due, name } = useTaskWords();
  return ({ fields, was }) => {
    const before = (field: TaskStep['fields'][number]): string | null => {
      if (field === 'owner' && was.owner !== undefined) return name(was.owner);
      return field === 'due' && was.due !== undefined ? due.short(was.due) : null;
    };
    const words = fields.map((field) => {
      const old = before(field);
      const term = t(fieldKeys[field]).toLocaleLowerCase(language);
      return old === null ? term : t('taskParts.trail.was', { field: term, before: old });
    });
    const list = new Intl.ListFormat(language).format(words);
    return list.slice(0, 1).toLocaleUpperCase(language) + list.slice(1);
  };
}
