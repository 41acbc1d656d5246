import type { Task } from '@opora/shared/domain/tasks/task.ts';
import { isSettled, mayRevise, mayWithdraw } from '@opora/shared/domain/tasks/task-rights.ts';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { WithdrawQuestion } from './withdraw-question.tsx';

/** `returned`: reading again after editing or after a question, so focus goes back to where it came from. */
export type DetailMode = 'read' | 'returned' | 'edit' | 'withdraw';

/** The button that was pressed is gone, so the first one that came instead has focus. */
const takeFocus = (button: HTMLButtonElement | null) => button?.focus();

export interface DetailActionsProps {
  readonly task: Task;
  readonly mode: DetailMode;
  readonly onMode: (mode: DetailMode) => void;
  readonly onClose: () => void;
}

/** What can be done with the task as a whole; nothing is offered that the server would refuse. */
export function DetailActions({ task, mode, onMode, onClose }: DetailActionsProps) {
  const { t } = useI18n();
  const { status } = useConference();
  const you = useYou();
  // Two wordings because of what I changed are read first, and take focus themselves.
  const takesFocus = mode === 'returned' && !task.rivals.some(({ by }) => by === you.id);
  const isOpen = status !== 'preparing' && status !== 'closed' && !isSettled(task);
  if (mode === 'withdraw')
    return <WithdrawQuestion task={task} takeFocus={takeFocus} onDone={() => onMode('returned')} />;
  return (
    <>
      <Button variant="quiet" onPress={onClose} {...(takesFocus ? { ref: takeFocus } : {})}>
        {t('app.close')}
      </Button>
      {isOpen && mayRevise(task, you) ? (
        <Button onPress={() => onMode('edit')}>{t('tasks.edit')}</Button>
      ) : null}
      {isOpen && mayWithdraw(task, you) ? (
        <Button variant="plain" onPress={() => onMode('withdraw')}>
          {t('tasks.withdraw')}
        </Button>
      ) : null}
    </>
  );
}
