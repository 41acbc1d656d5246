import type { Contact } from '@opora/shared/domain/conference/contact.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { limits } from '@opora/shared/protocol/limits.ts';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useCommand } from '../../../connection/use-command.ts';
import { errorKey } from '../../../i18n/error-words.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import styles from './contacts.module.css';

const css = bindClasses(styles);

export interface ContactFormProps {
  readonly person: Participant;
  readonly begin: Contact;
  /** Saved, or left as it was. */
  readonly onDone: () => void;
}

export function ContactForm({ person, begin, onDone }: ContactFormProps) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const { run, isPending, error } = useCommand('contact:set');
  const [phone, setPhone] = useState(begin.phone);
  const [email, setEmail] = useState(begin.email);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const handleSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    const contact = { phone: phone.trim(), email: email.trim() };
    if (isPending || !(await run({ participantId: person.id, ...contact }))) return;
    announce(t('organiser.contacts.saved'));
    onDone();
  };
  return (
    <form
      className={css('form')}
      aria-label={t('organiser.contacts.changeOf', { name: person.callName })}
      onSubmit={(event) => void handleSubmit(event)}
      noValidate
    >
      <strong>{person.name}</strong>
      <TextField
        label={t('organiser.contacts.phone')}
        hint={t('organiser.contacts.phoneHint')}
        type="tel"
        autoComplete="off"
        maxLength={limits.text.phone}
        value={phone}
        onChange={setPhone}
        ref={first}
      />
      <TextField
        label={t('organiser.contacts.email')}
        error={error === null ? null : t(errorKey(error))}
        type="email"
        autoComplete="off"
        maxLength={limits.text.email}
        value={email}
        onChange={setEmail}
      />
      <div className={css('actions')}>
        <Button type="submit" size="small" isPending={isPending}>
          {t('organiser.contacts.save')}
        </Button>
        <Button variant="plain" size="small" onPress={onDone}>
          {t('organiser.contacts.leave')}
        </Button>
      </div>
    </form>
  );
}
