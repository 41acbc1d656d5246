import { can } from '@opora/shared/domain/permissions.ts';
import type { Task } from '@opora/shared/domain/tasks/task.ts';
import { countAgreed } from '@opora/shared/domain/tasks/task-lists.ts';
import type { TaskId } from '@opora/shared/ids.ts';
import { useId, useState } from 'react';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { SectionHeading } from '../../ui/structure/section-heading.tsx';
import { AskedTask } from './asked-task.tsx';
import { TaskDialog } from './details/task-dialog.tsx';
import { LoadedOverview, LoadedPast } from './entry/loaded-parts.tsx';
import { ProposeButton } from './propose-button.tsx';
import { TaskList } from './task-list.tsx';
import styles from './tasks-page.module.css';
import { useOwnTasks } from './use-own-tasks.ts';
import { useReturnFocus } from './use-return-focus.ts';

const css = bindClasses(styles);

/** The phone's place for tasks: what I am asked, then mine, then those of others. */
export function TasksPage() {
  const { t } = useI18n();
  const you = useYou();
  const { tasks, status } = useConference();
  const own = useOwnTasks();
  const { current, asked, mine, others, past, othersAsked } = own;
  const [openId, setOpenId] = useState<TaskId | null>(null);
  const { heading, returnFocus } = useReturnFocus();
  const { agreed, standing } = countAgreed(tasks);
  const mayPropose = can(you.role, 'task:propose') && (status === 'live' || status === 'paused');
  const handleDone = () => {
    own.release();
    returnFocus();
  };
  const isListed = ({ id }: Task) => id !== current?.id;
  const lists = [
    { title: t('tasks.ask.waits'), tasks: asked.filter(isListed) },
    { title: t('tasks.mine'), tasks: mine.filter(isListed) },
    { title: t('tasks.others'), tasks: others },
  ];
  const Title = current === null ? 'h1' : 'h2';
  const level = current === null ? 2 : 3;
  return (
    <div className={css('page')}>
      {current === null ? null : (
        <AskedTask
          key={current.id}
          task={current}
          place="page"
          onAnswer={own.hold}
          onDone={handleDone}
          onOpen={setOpenId}
        />
      )}
      <div className={css('all')}>
        <div className={css('head')}>
          <Title ref={heading} tabIndex={-1}>
            {t('tasks.title')}
          </Title>
          {standing > 0 ? (
            <span className={css('count')}>{t('tasks.count', { agreed, count: standing })}</span>
          ) : null}
        </div>
        {tasks.length > 0 ? <LoadedOverview level={level} onOpen={setOpenId} /> : null}
        {othersAsked > 0 ? <p>{t('tasks.ask.another', { count: othersAsked })}</p> : null}
        {tasks.length === 0 ? <p className={css('none')}>{t('tasks.none')}</p> : null}
        {lists.map((list) => (
          <NamedList key={list.title} {...list} level={level} onOpen={setOpenId} />
        ))}
        {mayPropose ? <ProposeButton variant="secondary" /> : null}
        {past.length > 0 ? <LoadedPast level={level} tasks={past} onOpen={setOpenId} /> : null}
      </div>
      <TaskDialog taskId={openId} onClose={() => setOpenId(null)} />
    </div>
  );
}

interface NamedListProps {
  readonly title: string;
  readonly level: 2 | 3;
  readonly tasks: readonly Task[];
  readonly onOpen: (id: TaskId) => void;
}

function NamedList({ title, tasks, level, onOpen }: NamedListProps) {
  const id = useId();
  if (tasks.length === 0) return null;
  return (
    <section>
      <SectionHeading level={level} id={id}>
        {title}
      </SectionHeading>
      <TaskList aria-labelledby={id} tasks={tasks} onOpen={onOpen} />
    </section>
  );
}
