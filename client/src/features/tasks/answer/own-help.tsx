import type { Task } from '@opora/shared/domain/tasks/task.ts';
import { limits } from '@opora/shared/protocol/limits.ts';
import { useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { FaultLine } from '../fault-line.tsx';
import type { Answering } from './use-answer.ts';
import { useSupport } from './use-support.ts';

export interface OwnHelpProps {
  readonly task: Task;
  readonly answering: Answering;
}

/** "Ano, ale potřebuji pomoc": the owner's own words, and at once the support that goes into the task (TK2). */
export function OwnHelp({ task, answering }: OwnHelpProps) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const support = useSupport(task);
  const said = task.answer?.words ?? '';
  const [words, setWords] = useState(said);
  const isNewWords = words.trim() !== said;
  const handleSave = async () => {
    if (isNewWords && !(await answering.give('help', words.trim()))) return;
    if (await support.save()) announce(t('tasks.said.helpSaved'));
  };
  return (
    <>
      <TextArea
        label={t('tasks.said.helpWords')}
        size="quick"
        rows={1}
        value={words}
        onChange={setWords}
        maxLength={limits.text.words}
      />
      {support.mayChange ? (
        <TextArea
          label={t('tasks.said.support')}
          size="quick"
          rows={1}
          value={support.words}
          onChange={support.onChange}
          maxLength={limits.text.short}
        />
      ) : null}
      {isNewWords || support.isNew ? (
        <Button
          size="small"
          isPending={answering.isPending || support.isPending}
          onPress={() => void handleSave()}
        >
          {t('tasks.said.saveHelp')}
        </Button>
      ) : null}
      <FaultLine error={support.error} />
    </>
  );
}
