import { isStanding, type Task } from '@opora/shared/domain/tasks/task.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { StateWord } from '../../../ui/signs/state-word.tsx';
import { FormLine, FormList } from '../../../ui/structure/form-list.tsx';
import { ReadBack } from '../read-back.tsx';
import { answerWord } from '../words/answer-words.ts';

/** Tasks as they are read aloud. Nothing to press. */
export function PlainTasks() {
  const { t } = useI18n();
  const tasks = useConference().tasks.filter(isStanding);
  if (tasks.length === 0) return null;
  return (
    <FormList aria-label={t('tasks.title')}>
      {tasks.map((task) => (
        <PlainTask key={task.id} task={task} />
      ))}
    </FormList>
  );
}

function PlainTask({ task }: { readonly task: Task }) {
  const { t } = useI18n();
  const { status } = useConference();
  const { tone, key } = answerWord(task, status);
  return (
    <FormLine aside={<StateWord tone={tone}>{t(key)}</StateWord>}>
      <ReadBack task={task} />
    </FormLine>
  );
}
