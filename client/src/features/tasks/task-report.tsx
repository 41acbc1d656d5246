import { type ReportStatus, reportStatuses, type Task } from '@opora/shared/domain/tasks/task.ts';
import { limits } from '@opora/shared/protocol/limits.ts';
import { type SubmitEvent, useState } from 'react';
import { useCommand } from '../../connection/use-command.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { useAnnounce } from '../../ui/announce/announcer.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { FaultLine } from './fault-line.tsx';
import styles from './task-form.module.css';

const css = bindClasses(styles);

const labels = {
  'in-progress': 'tasks.report.inProgress',
  done: 'tasks.report.done',
  partly: 'tasks.report.partly',
  'not-done': 'tasks.report.notDone',
} as const satisfies Record<ReportStatus, string>;

/** How a task went, in four honest answers (TA9). */
export function TaskReport({ task }: { readonly task: Task }) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const report = useCommand('task:report');
  const [status, setStatus] = useState(reportStatuses.find((each) => each === task.status) ?? null);
  const [note, setNote] = useState(task.report?.note ?? '');
  const [isMissing, setMissing] = useState(false);
  const handleSubmit = async () => {
    setMissing(status === null);
    if (status === null) return;
    const isSaved = await report.run({ taskId: task.id, status, note: note.trim() });
    if (isSaved) announce(t('tasks.report.saved'));
  };
  return (
    <form
      className={css('form')}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        void handleSubmit();
      }}
    >
      <Choice
        label={t('tasks.report.title')}
        options={reportStatuses.map((id) => ({ id, label: t(labels[id]) }))}
        selected={status}
        onSelect={setStatus}
        layout="row"
        error={isMissing && status === null ? t('tasks.report.missing') : null}
      />
      <TextArea
        label={t('tasks.report.note')}
        value={note}
        onChange={setNote}
        size="quick"
        maxLength={limits.text.words}
      />
      <p className={css('note')}>{t('tasks.report.kind')}</p>
      <FaultLine error={report.error} />
      <Button type="submit" isPending={report.isPending}>
        {t('tasks.report.save')}
      </Button>
    </form>
  );
}
