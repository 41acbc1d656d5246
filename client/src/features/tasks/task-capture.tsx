import type { TaskTerms } from '@opora/shared/domain/tasks/task.ts';
import type { TaskId } from '@opora/shared/ids.ts';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useConference } from '../../connection/conference-context.tsx';
import { useCommand } from '../../connection/use-command.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { useAnnounce } from '../../ui/announce/announcer.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { Fold } from '../../ui/structure/fold.tsx';
import { possibleOwners } from './draft/read-draft.ts';
import { emptyDraft, ownerOf } from './draft/task-draft.ts';
import { useDraft } from './draft/use-draft.ts';
import { useProposalId } from './draft/use-proposal-id.ts';
import { FaultLine } from './fault-line.tsx';
import { CoreFields } from './form/core-fields.tsx';
import { DetailFields } from './form/detail-fields.tsx';
import { submitOnEnter } from './form/submit-on-enter.ts';
import { WithField } from './form/with-field.tsx';
import styles from './task-form.module.css';
import { useTaskWords } from './words/use-task-words.ts';

const css = bindClasses(styles);

export interface TaskCaptureProps {
  /** Something is typed that is not proposed yet. */
  readonly onFilled?: (isFilled: boolean) => void;
  /** Words the task begins with. */
  readonly startWith?: string;
  readonly onProposed?: (taskId: TaskId) => void;
}

/** What, who, by when, Enter: a task as fast as it is said. For everybody who may propose. */
export function TaskCapture({ onFilled, startWith = '', onProposed }: TaskCaptureProps) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const conference = useConference();
  const { name } = useTaskWords();
  const propose = useCommand('task:propose');
  const proposal = useProposalId();
  const [first] = useState(() => ({ ...emptyDraft, what: startWith }));
  const form = useDraft(first);
  const whatRef = useRef<HTMLTextAreaElement>(null);
  const [isMore, setMore] = useState(false);
  const owner = ownerOf(form.draft, possibleOwners(conference));

  const isFilled = form.draft !== first && form.draft !== emptyDraft;
  useEffect(() => onFilled?.(isFilled), [onFilled, isFilled]);

  const send = async (terms: TaskTerms) => {
    const taskId = proposal.idFor(terms);
    if (!(await propose.run({ taskId, terms }))) return;
    onProposed?.(taskId);
    proposal.forget();
    form.reset(emptyDraft);
    setMore(false);
    announce(t('tasks.proposed', { name: name(terms.owner) }));
    whatRef.current?.focus();
  };
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const terms = form.read();
    if (terms !== null && !propose.isPending) void send(terms);
  };
  const fields = { ...form.fields, size: 'quick' } as const;
  const isChild = owner?.role === 'child';
  return (
    <form
      className={css('form', 'quick')}
      aria-label={t('tasks.propose')}
      onSubmit={handleSubmit}
      onKeyDownCapture={submitOnEnter}
      onBlur={form.tidy}
      noValidate
    >
      <CoreFields {...fields} whatRef={whatRef} />
      {isChild ? <WithField {...fields} /> : null}
      <Button type="submit" size="small" isWide isPending={propose.isPending}>
        {owner === null ? t('tasks.propose') : t('tasks.proposeTo', { name: owner.callName })}
      </Button>
      <FaultLine error={propose.error} />
      <Fold
        title={t('tasks.form.more')}
        isOpen={isMore || fields.faults.weekdays !== undefined}
        onToggle={setMore}
      >
        {isChild ? null : <WithField {...fields} />}
        <DetailFields {...fields} />
      </Fold>
    </form>
  );
}
