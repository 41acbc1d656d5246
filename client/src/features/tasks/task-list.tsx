import type { Task } from '@opora/shared/domain/tasks/task.ts';
import type { TaskId } from '@opora/shared/ids.ts';
import { FormList } from '../../ui/structure/form-list.tsx';
import { TaskLine } from './task-line.tsx';

export interface TaskListProps {
  /** Id of the heading that names the list. */
  readonly 'aria-labelledby': string;
  readonly tasks: readonly Task[];
  readonly onOpen: (id: TaskId) => void;
}

export function TaskList({ tasks, onOpen, ...naming }: TaskListProps) {
  return (
    <FormList {...naming}>
      {tasks.map((task) => (
        <TaskLine key={task.id} task={task} onOpen={() => onOpen(task.id)} />
      ))}
    </FormList>
  );
}
