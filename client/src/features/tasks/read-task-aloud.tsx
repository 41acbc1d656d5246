import type { Task } from '@opora/shared/domain/tasks/task.ts';
import { ReadAloudButton } from '../../ui/speech/read-aloud-button.tsx';
import { useReadBack } from './read-back.tsx';

/** The whole promise aloud, for who would rather hear it (domain.md R5). */
export function ReadTaskAloud({ task }: { readonly task: Task }) {
  const { promise, due, more } = useReadBack(task);
  return <ReadAloudButton text={[promise, due, ...more].join(' ')} />;
}
