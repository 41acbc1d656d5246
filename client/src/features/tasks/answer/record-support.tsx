import type { Task } from '@opora/shared/domain/tasks/task.ts';
import { limits } from '@opora/shared/protocol/limits.ts';
import { useEffect, useRef } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { FaultLine } from '../fault-line.tsx';
import { useTaskWords } from '../words/use-task-words.ts';
import { useSupport } from './use-support.ts';

export interface RecordSupportProps {
  readonly task: Task;
  readonly onDone: () => void;
}

/** Comes with "Ano, s pomocí", pressed by who writes for others: the next thing to type, so it takes focus (TK2). */
export function RecordSupport({ task, onDone }: RecordSupportProps) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const { name } = useTaskWords();
  const support = useSupport(task);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const handleSave = async () => {
    if (!(await support.save())) return;
    announce(t('tasks.said.helpSaved'));
    onDone();
  };
  if (!support.mayChange) return null;
  return (
    <>
      <TextArea
        label={t('tasks.record.support', { name: name(task.terms.owner) })}
        size="quick"
        rows={1}
        value={support.words}
        onChange={support.onChange}
        maxLength={limits.text.short}
        ref={field}
      />
      <Button size="small" isPending={support.isPending} onPress={() => void handleSave()}>
        {t('tasks.record.saveSupport')}
      </Button>
      <FaultLine error={support.error} />
    </>
  );
}
