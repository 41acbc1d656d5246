import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { limits } from '@opora/shared/protocol/limits.ts';
import { type SubmitEvent, useState } from 'react';
import { useCommand } from '../../../connection/use-command.ts';
import { errorKey } from '../../../i18n/error-words.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import styles from './apart.module.css';

const css = bindClasses(styles);

export interface WordsFormProps {
  readonly command: 'statement:record' | 'statement:share';
  readonly person: Participant;
  /** Where it stays to be written on; an empty one is empty again once it is stored. */
  readonly begin: string;
  readonly label: string;
  readonly hint: string;
  readonly action: string;
  /** Said when it is stored. */
  readonly done: string;
}

export function WordsForm(props: WordsFormProps) {
  const { command, person, begin, label, hint, action, done } = props;
  const { t } = useI18n();
  const announce = useAnnounce();
  const { run, isPending, error } = useCommand(command);
  const [text, setText] = useState(begin);
  const isEmpty = text.trim() === '';
  const handleSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isEmpty || isPending || !(await run({ participantId: person.id, text }))) return;
    if (command === 'statement:record') setText('');
    announce(done);
  };
  return (
    <form className={css('form')} onSubmit={(event) => void handleSubmit(event)} noValidate>
      <TextArea
        label={label}
        hint={hint}
        error={error === null ? null : t(errorKey(error))}
        value={text}
        maxLength={limits.text.statement}
        rows={3}
        onChange={setText}
      />
      <Button type="submit" size="small" isPending={isPending}>
        {action}
      </Button>
    </form>
  );
}
