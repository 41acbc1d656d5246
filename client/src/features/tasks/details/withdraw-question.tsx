import { isStanding, type Task } from '@opora/shared/domain/tasks/task.ts';
import type { TaskId } from '@opora/shared/ids.ts';
import { useState } from 'react';
import { useConference } from '../../../connection/conference-context.tsx';
import { useCommand } from '../../../connection/use-command.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { FaultLine } from '../fault-line.tsx';
import { splitTitle } from '../words/task-title.ts';
import styles from './withdraw-question.module.css';

const css = bindClasses(styles);

/** No task has this id: ids begin with their prefix. */
const nothing = 'nothing';

export interface WithdrawQuestionProps {
  readonly task: Task;
  readonly takeFocus: (button: HTMLButtonElement | null) => void;
  readonly onDone: () => void;
}

/** Taken back for good, or replaced by a task that is already there; either way it stays in the record (TK9). */
export function WithdrawQuestion({ task, takeFocus, onDone }: WithdrawQuestionProps) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const { tasks } = useConference();
  const withdraw = useCommand('task:withdraw');
  const [successor, setSuccessor] = useState<TaskId | null>(null);
  const others = tasks.filter((each) => isStanding(each) && each.id !== task.id);
  const handleWithdraw = async () => {
    if (!(await withdraw.run({ taskId: task.id, replacedBy: successor }))) return;
    announce(t(successor === null ? 'tasks.withdrawn' : 'tasks.replaced'));
    onDone();
  };
  return (
    <>
      <p className={css('question')}>{t('tasks.withdrawQuestion')}</p>
      {others.length === 0 ? null : (
        <div className={css('field')}>
          <SelectField
            label={t('tasks.successor')}
            size="quick"
            options={[
              { id: nothing, label: t('tasks.noSuccessor') },
              ...others.map(({ id, terms }) => ({ id, label: splitTitle(terms.what).title })),
            ]}
            selected={successor ?? nothing}
            onSelect={(chosen) => setSuccessor(others.find(({ id }) => id === chosen)?.id ?? null)}
            placeholder={t('tasks.noSuccessor')}
          />
        </div>
      )}
      <Button variant="quiet" onPress={onDone} ref={takeFocus}>
        {t('tasks.keep')}
      </Button>
      <Button
        variant="outlined"
        isPending={withdraw.isPending}
        onPress={() => void handleWithdraw()}
      >
        {t(successor === null ? 'tasks.withdraw' : 'tasks.replace')}
      </Button>
      <FaultLine error={withdraw.error} />
    </>
  );
}
