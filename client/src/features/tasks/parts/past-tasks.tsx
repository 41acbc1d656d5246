import type { Task } from '@opora/shared/domain/tasks/task.ts';
import type { TaskId } from '@opora/shared/ids.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { Fold } from '../../../ui/structure/fold.tsx';
import { FormList } from '../../../ui/structure/form-list.tsx';
import type { PastProps } from '../entry/part-props.ts';
import { TaskLine } from '../task-line.tsx';
import { splitTitle } from '../words/task-title.ts';
import { useTaskWords } from '../words/use-task-words.ts';
import styles from './past-tasks.module.css';
import { useMoment } from './use-moment.ts';

const css = bindClasses(styles);

/** "Zrušené a nahrazené": they stay readable, with who noted it, when, and what came instead (TK9). */
export function PastTasks({ tasks, level, onOpen }: PastProps) {
  const { t } = useI18n();
  return (
    <Fold title={t('tasks.past')} summary={tasks.length} level={level}>
      <FormList aria-label={t('tasks.past')}>
        {tasks.map((task) => (
          <TaskLine key={task.id} task={task} onOpen={() => onOpen(task.id)}>
            <HowItEnded task={task} onOpen={onOpen} />
          </TaskLine>
        ))}
      </FormList>
    </Fold>
  );
}

interface HowItEndedProps {
  readonly task: Task;
  readonly onOpen: (id: TaskId) => void;
}

function HowItEnded({ task: { status, settled, replacedBy }, onOpen }: HowItEndedProps) {
  const { t } = useI18n();
  const { tasks } = useConference();
  const { name, text } = useTaskWords();
  const moment = useMoment();
  const successor = tasks.find(({ id }) => id === replacedBy);
  return (
    <>
      {settled === null ? null : (
        <p className={css('who')}>
          {t(status === 'replaced' ? 'taskParts.past.replaced' : 'taskParts.past.withdrawn', {
            name: name(settled.by),
            when: moment(settled.at),
          })}
        </p>
      )}
      {successor === undefined ? null : (
        <Button variant="plain" size="small" onPress={() => onOpen(successor.id)}>
          {t('taskParts.past.successor', { title: text(splitTitle(successor.terms.what).title) })}
        </Button>
      )}
    </>
  );
}
