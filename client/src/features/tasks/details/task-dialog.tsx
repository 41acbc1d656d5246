import type { Task } from '@opora/shared/domain/tasks/task.ts';
import type { TaskId } from '@opora/shared/ids.ts';
import { useState } from 'react';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Dialog } from '../../../ui/overlays/dialog.tsx';
import { splitTitle } from '../words/task-title.ts';
import { useTaskWords } from '../words/use-task-words.ts';
import { DetailActions, type DetailMode } from './detail-actions.tsx';
import { TaskDetails } from './task-details.tsx';
import { TaskEditorPlace } from './task-editor-place.tsx';

export interface TaskDialogProps {
  /** Null while nothing is open. */
  readonly taskId: TaskId | null;
  readonly onClose: () => void;
}

/** A whole task. It closes by itself if the task leaves this person's sight. */
export function TaskDialog({ taskId, onClose }: TaskDialogProps) {
  const { tasks } = useConference();
  const task = tasks.find(({ id }) => id === taskId);
  return task === undefined ? null : <Opened key={task.id} task={task} onClose={onClose} />;
}

/** Neither Escape nor a press beside the sheet throws away what is typed; "Zpět" does. */
const keepTyping = () => undefined;

function Opened({ task, onClose }: { readonly task: Task; readonly onClose: () => void }) {
  const { t } = useI18n();
  const { text } = useTaskWords();
  const [mode, setMode] = useState<DetailMode>('read');
  const isEditing = mode === 'edit';
  return (
    <Dialog
      isOpen
      onClose={isEditing ? keepTyping : onClose}
      role={isEditing ? 'alertdialog' : 'dialog'}
      title={isEditing ? t('tasks.editTitle') : text(splitTitle(task.terms.what).title)}
      actions={
        isEditing ? null : (
          <DetailActions task={task} mode={mode} onMode={setMode} onClose={onClose} />
        )
      }
    >
      {isEditing ? (
        <TaskEditorPlace task={task} onDone={() => setMode('returned')} />
      ) : (
        <TaskDetails task={task} hasJustRevised={mode === 'returned'} />
      )}
    </Dialog>
  );
}
