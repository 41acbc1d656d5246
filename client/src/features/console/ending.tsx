import { closingHints } from '@opora/shared/domain/conference/closing-hints.ts';
import type { Task } from '@opora/shared/domain/tasks/task.ts';
import { useState } from 'react';
import { useConference } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { Dialog } from '../../ui/overlays/dialog.tsx';
import { AdviceLine } from './advice-line.tsx';
import type { StartedConference } from './controls.tsx';
import styles from './ending.module.css';
import { type Course, useCourse } from './use-course.ts';

const css = bindClasses(styles);

/** Ending is far from the bar, looks first at what is missing, and can be taken back. */
export function Ending({ conference }: { readonly conference: StartedConference }) {
  const { t } = useI18n();
  const course = useCourse();
  const [isAsking, setAsking] = useState(false);
  if (conference.status === 'closed') return <Reopening course={course} />;
  const leave = () => setAsking(false);
  const close = async () => {
    if (await course.send('conference:close', { fromStageId: conference.stageId })) leave();
  };
  return (
    <div>
      <Button variant="plain" onPress={() => setAsking(true)}>
        {t('console.end')}
      </Button>
      <Dialog
        isOpen={isAsking}
        onClose={leave}
        role="alertdialog"
        title={t('console.endTitle')}
        actions={
          <>
            <Button variant="outlined" onPress={leave}>
              {t('console.endBack')}
            </Button>
            <Button
              variant="outlined"
              isPending={course.isPending('conference:close')}
              onPress={() => void close()}
            >
              {t('console.endClose')}
            </Button>
          </>
        }
      >
        <Missing />
        <p>{t('console.endReopen')}</p>
        <AdviceLine course={course} />
      </Dialog>
    </div>
  );
}

/** What is worth a look. It only says; closing stays possible. */
function Missing() {
  const { t } = useI18n();
  const { withoutDate, withoutAnswer, parked, isNobodyPresent } = closingHints(useConference());
  if (withoutDate.length + withoutAnswer.length + parked.length === 0 && !isNobodyPresent) {
    return <p>{t('console.endComplete')}</p>;
  }
  return (
    <>
      <p>{t('console.endMissing')}</p>
      <TaskHints
        title={t('console.endNoDate', { count: withoutDate.length })}
        tasks={withoutDate}
      />
      <TaskHints
        title={t('console.endNoAnswer', { count: withoutAnswer.length })}
        tasks={withoutAnswer}
      />
      {parked.length === 0 ? null : (
        <section>
          <h3 className={css('title')}>{t('console.endParked', { count: parked.length })}</h3>
          <ul className={css('tasks')}>
            {parked.map(({ id, text }) => (
              <li key={id} className={css('task')}>
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {isNobodyPresent ? <p className={css('title')}>{t('console.endNobody')}</p> : null}
    </>
  );
}

function TaskHints({ title, tasks }: { readonly title: string; readonly tasks: readonly Task[] }) {
  if (tasks.length === 0) return null;
  return (
    <section>
      <h3 className={css('title')}>{title}</h3>
      <ul className={css('tasks')}>
        {tasks.map((task) => (
          <li key={task.id} className={css('task')}>
            {task.terms.what}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reopening({ course }: { readonly course: Course }) {
  const { t } = useI18n();
  return (
    <div className={css('reopening')}>
      <p>{t('console.reopenText')}</p>
      <Button
        isPending={course.isPending('conference:reopen')}
        onPress={() => void course.send('conference:reopen', {})}
      >
        {t('console.reopen')}
      </Button>
      <AdviceLine course={course} />
    </div>
  );
}
