import { can } from '@opora/shared/domain/permissions.ts';
import type { Task, TaskRival, TaskTerms } from '@opora/shared/domain/tasks/task.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import { useYou } from '../../../connection/conference-context.tsx';
import { useCommand } from '../../../connection/use-command.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { FaultLine } from '../fault-line.tsx';
import { useFieldWords } from '../words/use-field-words.ts';
import { useTaskWords } from '../words/use-task-words.ts';
import styles from './task-rivals.module.css';

const css = bindClasses(styles);

export interface TaskRivalsProps {
  readonly task: Task;
  /** This person has just changed the task: if that is why there are two wordings, it is the next thing to read. */
  readonly hasJustRevised?: boolean;
  readonly level?: 2 | 3;
}

/** Changes that were made without seeing each other, side by side until somebody who records chooses (TA7). */
export function TaskRivals({ task, hasJustRevised = false, level = 3 }: TaskRivalsProps) {
  const { t } = useI18n();
  const you = useYou();
  const mayChoose = can(you.role, 'task:record');
  const isMine = hasJustRevised && task.rivals.some(({ by }) => by === you.id);
  if (task.rivals.length === 0) return null;
  const Heading = `h${level}` as const;
  return (
    <section className={css('rivals')} aria-label={t('tasks.rivals.title')}>
      <Heading tabIndex={-1} className={css('title')} {...(isMine ? { ref: takeFocus } : {})}>
        {t('tasks.rivals.title')}
      </Heading>
      <p>
        {t('tasks.rivals.text')} {t(mayChoose ? 'tasks.rivals.choose' : 'tasks.rivals.others')}
      </p>
      {task.rivals.map((rival) => (
        <Rival key={rival.by} task={task} rival={rival} mayChoose={mayChoose} />
      ))}
    </section>
  );
}

const takeFocus = (heading: HTMLHeadingElement | null) => heading?.focus();

interface RivalProps {
  readonly task: Task;
  readonly rival: TaskRival;
  readonly mayChoose: boolean;
}

function Rival({ task, rival, mayChoose }: RivalProps) {
  const { t } = useI18n();
  const { name } = useTaskWords();
  const announce = useAnnounce();
  const revise = useCommand('task:revise');
  const author = name(rival.by);
  const standingBy = authorOfStanding(task, rival);
  const handleChoose = async (changes: Partial<TaskTerms>) => {
    const request = { taskId: task.id, seenVersion: task.version, changes };
    if (await revise.run(request)) announce(t('tasks.rivals.chosen'));
  };
  const options = [
    {
      label:
        standingBy === null
          ? t('tasks.rivals.stands')
          : t('tasks.rivals.standsBy', { name: name(standingBy) }),
      take: t('tasks.rivals.keep'),
      changes: standing(task, rival),
    },
    {
      label: t('tasks.rivals.by', { name: author }),
      take: t('tasks.rivals.take', { name: author }),
      changes: rival.changes,
    },
  ];
  return (
    <>
      <div className={css('pair')}>
        {options.map(({ label, take, changes }) => (
          <div key={label} className={css('option')}>
            <p className={css('label')}>{label}</p>
            <Wording changes={changes} task={task} />
            {mayChoose ? (
              <Button
                variant="outlined"
                size="small"
                isWide
                isPending={revise.isPending}
                onPress={() => void handleChoose(changes)}
              >
                {take}
              </Button>
            ) : null}
          </div>
        ))}
      </div>
      <FaultLine error={revise.error} />
    </>
  );
}

function Wording({ task, changes }: { readonly task: Task; readonly changes: Partial<TaskTerms> }) {
  const words = useFieldWords();
  return (
    <dl className={css('wording')}>
      {words({ ...task.terms, ...changes }, changes).map(({ term, value }) => (
        <div key={term}>
          <dt className={css('term')}>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Who changed last what the rival wants to change; null if it stands as proposed. */
function authorOfStanding({ changed }: Task, { changes }: TaskRival): ParticipantId | null {
  const authors = Object.entries(changed).flatMap(([field, { by }]) =>
    field in changes ? [by] : [],
  );
  return authors.at(-1) ?? null;
}

/** What stands now in the fields the rival wants to change. */
function standing({ terms }: Task, { changes }: TaskRival): Partial<TaskTerms> {
  const kept = Object.entries(terms).filter(([field]) => field in changes);
  return Object.fromEntries(kept);
}
