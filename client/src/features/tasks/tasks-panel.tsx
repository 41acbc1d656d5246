import { can } from '@opora/shared/domain/permissions.ts';
import { countAgreed, isUndecided } from '@opora/shared/domain/tasks/task-lists.ts';
import type { TaskId } from '@opora/shared/ids.ts';
import { useId, useState } from 'react';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { SectionHeading } from '../../ui/structure/section-heading.tsx';
import { AskedTask } from './asked-task.tsx';
import { TaskDialog } from './details/task-dialog.tsx';
import { LoadedOverview, LoadedPast } from './entry/loaded-parts.tsx';
import { ProposeButton } from './propose-button.tsx';
import { TaskList } from './task-list.tsx';
import styles from './tasks-panel.module.css';
import { useOwnTasks } from './use-own-tasks.ts';
import { useReturnFocus } from './use-return-focus.ts';

const css = bindClasses(styles);

/** Lines that are shown before somebody asks for all. */
const fewLines = 3;

export interface TasksPanelProps {
  /** The quick capture stands nearby, so no button for it here. */
  readonly hasCaptureNearby?: boolean;
}

/** Tasks beside the sheet: what I am asked first, then what still waits, then the rest. */
export function TasksPanel({ hasCaptureNearby = false }: TasksPanelProps) {
  const { t } = useI18n();
  const you = useYou();
  const { tasks, status } = useConference();
  const { asked, mine, others, past, current, hold, release } = useOwnTasks();
  const [openId, setOpenId] = useState<TaskId | null>(null);
  const [isAll, setAll] = useState(false);
  const headingId = useId();
  const { heading, returnFocus } = useReturnFocus();

  const listed = [...asked, ...mine, ...others].filter(({ id }) => id !== current?.id);
  const waiting = listed.filter(isUndecided);
  const lines = [...waiting, ...listed.filter((task) => !isUndecided(task))];
  const { agreed, standing } = countAgreed(tasks);
  const mayPropose = can(you.role, 'task:propose') && (status === 'live' || status === 'paused');
  const handleDone = () => {
    release();
    returnFocus();
  };
  return (
    <section className={css('panel')} aria-labelledby={headingId}>
      <SectionHeading
        id={headingId}
        ref={heading}
        rule="none"
        aside={standing > 0 ? t('tasks.count', { agreed, count: standing }) : null}
      >
        {t('tasks.title')}
      </SectionHeading>
      {current === null ? null : (
        <AskedTask
          key={current.id}
          task={current}
          place="column"
          onAnswer={hold}
          onDone={handleDone}
          onOpen={setOpenId}
        />
      )}
      {tasks.length > 0 ? <LoadedOverview level={3} onOpen={setOpenId} /> : null}
      {tasks.length === 0 ? <p className={css('none')}>{t('tasks.none')}</p> : null}
      {lines.length > 0 ? (
        <TaskList
          aria-labelledby={headingId}
          tasks={isAll ? lines : lines.slice(0, Math.max(fewLines, waiting.length))}
          onOpen={setOpenId}
        />
      ) : null}
      <div className={css('actions')}>
        {lines.length > Math.max(fewLines, waiting.length) ? (
          <Button variant="plain" onPress={() => setAll(!isAll)}>
            {t(isAll ? 'tasks.fewer' : 'tasks.all')}
          </Button>
        ) : null}
        {mayPropose && !hasCaptureNearby ? <ProposeButton variant="plain" /> : null}
      </div>
      {past.length > 0 ? <LoadedPast level={3} tasks={past} onOpen={setOpenId} /> : null}
      <TaskDialog taskId={openId} onClose={() => setOpenId(null)} />
    </section>
  );
}
