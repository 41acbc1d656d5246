import { ideaId, type ParticipantId } from '@opora/shared/ids.ts';
import { limits } from '@opora/shared/protocol/limits.ts';
import { IconPlus } from '@tabler/icons-react';
import { type SubmitEvent, useRef, useState } from 'react';
import { useYou } from '../../../connection/conference-context.tsx';
import { randomId } from '../../../connection/random-id.ts';
import { useCommand } from '../../../connection/use-command.ts';
import { usePeopleToWriteFor } from '../../../connection/use-people-to-write-for.ts';
import { errorKey } from '../../../i18n/error-words.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { BehalfField } from '../../../ui/fields/behalf-field.tsx';
import { CheckBox } from '../../../ui/fields/check-box.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { FaultPlace } from '../../../ui/structure/fault-place.tsx';
import styles from '../ideas.module.css';

const css = bindClasses(styles);

/** One idea at a time; the field is ready for the next one. What is typed stays until it is written down. */
export function IdeaForm() {
  const { t } = useI18n();
  const you = useYou();
  const announce = useAnnounce();
  const others = usePeopleToWriteFor('plan:write');
  const write = useCommand('idea:write');
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [isSigned, setSigned] = useState(false);
  const [whose, setWhose] = useState<ParticipantId>(you.id);
  // The same words again after a lost answer are a retry.
  const [id, setId] = useState(randomId);

  const handleSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (text.trim() === '' || write.isPending) return;
    const onBehalfOf = whose === you.id ? null : whose;
    if (!(await write.run({ ideaId: ideaId(id), text, isSigned, onBehalfOf }))) return;
    setId(randomId());
    setText('');
    announce(t('ideas.added'));
    field.current?.focus();
  };
  return (
    <form className={css('form')} onSubmit={(event) => void handleSubmit(event)}>
      <BehalfField
        label={t('ideas.behalf')}
        people={[
          { id: you.id, label: t('ideas.mine') },
          ...others.map((person) => ({ id: person.id, label: person.callName })),
        ]}
        selected={whose}
        onSelect={setWhose}
      />
      <TextArea
        label={t('ideas.field')}
        value={text}
        onChange={setText}
        maxLength={limits.ideas.text}
        ref={field}
      />
      <CheckBox isChecked={isSigned} onChange={setSigned}>
        {t('ideas.sign')}
      </CheckBox>
      <Button
        type="submit"
        variant="primary"
        icon={<IconPlus size={20} stroke={1.75} aria-hidden="true" />}
        isPending={write.isPending}
      >
        {t('ideas.add')}
      </Button>
      <FaultPlace>{write.error && t(errorKey(write.error))}</FaultPlace>
    </form>
  );
}
