import type { Task } from '@opora/shared/domain/tasks/task.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import type { Translate } from '../../../i18n/translate.ts';

/** What somebody hears who is asked for a yes; null where nobody asks. */
export function taskCallWords(
  t: Translate,
  offered: readonly Task[],
  name: (id: ParticipantId) => string,
): string | null {
  const [task, ...others] = offered;
  if (task === undefined) return null;
  return others.length === 0
    ? t('tasks.call.one', { name: name(task.proposedBy), what: task.terms.what })
    : t('tasks.call.more', { count: offered.length });
}
