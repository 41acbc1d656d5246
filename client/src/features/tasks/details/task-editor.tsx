import { isAgreed, type Task, type TaskTerms } from '@opora/shared/domain/tasks/task.ts';
import { changedFields, unseenFields } from '@opora/shared/domain/tasks/task-terms.ts';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useConference } from '../../../connection/conference-context.tsx';
import { useCommand } from '../../../connection/use-command.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { changesOf } from '../draft/read-draft.ts';
import { draftOf } from '../draft/task-draft.ts';
import { useDraft } from '../draft/use-draft.ts';
import { FaultLine } from '../fault-line.tsx';
import { CoreFields } from '../form/core-fields.tsx';
import { DetailFields } from '../form/detail-fields.tsx';
import { submitOnEnter } from '../form/submit-on-enter.ts';
import { WithField } from '../form/with-field.tsx';
import styles from '../task-form.module.css';
import { useTaskWords } from '../words/use-task-words.ts';

const css = bindClasses(styles);

export interface TaskEditorProps {
  readonly task: Task;
  readonly onDone: () => void;
}

/** Changes what differs from what this person saw; if somebody else did too, both stand side by side (TA7). */
export function TaskEditor({ task, onDone }: TaskEditorProps) {
  const { t, language } = useI18n();
  const { status } = useConference();
  const { name } = useTaskWords();
  const announce = useAnnounce();
  const revise = useCommand('task:revise');
  const [seen] = useState(task);
  const form = useDraft(draftOf(seen.terms, name(seen.terms.owner), language));
  const whatRef = useRef<HTMLTextAreaElement>(null);
  useEffect(() => whatRef.current?.focus(), []);

  const send = async (changes: Partial<TaskTerms>) => {
    const collides = unseenFields(task, changedFields(seen, changes), seen.version).length > 0;
    const isDone = await revise.run({ taskId: seen.id, seenVersion: seen.version, changes });
    if (!isDone) return;
    announce(t(collides ? 'tasks.rivals.yours' : 'tasks.saved'));
    onDone();
  };
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const terms = form.read();
    if (terms === null) return;
    const changes = changesOf(seen, terms);
    if (Object.keys(changes).length > 0) return void send(changes);
    announce(t('tasks.notChanged'));
    onDone();
  };
  const fields = { ...form.fields, size: 'quick' } as const;
  return (
    <form
      className={css('form')}
      onSubmit={handleSubmit}
      onKeyDownCapture={submitOnEnter}
      onBlur={form.tidy}
      noValidate
    >
      {isAgreed(task) ? <p className={css('note')}>{t('tasks.editAsks')}</p> : null}
      <CoreFields {...fields} whatRef={whatRef} />
      <WithField {...fields} />
      <DetailFields {...fields} />
      <FaultLine error={revise.error} />
      <div className={css('actions')}>
        <Button variant="quiet" onPress={onDone}>
          {t('tasks.back')}
        </Button>
        <Button
          type="submit"
          isPending={revise.isPending}
          reason={status === 'closed' ? t('errors.alreadyClosed') : null}
        >
          {t('tasks.save')}
        </Button>
      </div>
    </form>
  );
}
