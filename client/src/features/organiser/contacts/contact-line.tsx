import type { Contact } from '@opora/shared/domain/conference/contact.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { FormLine } from '../../../ui/structure/form-list.tsx';
import styles from './contacts.module.css';

const css = bindClasses(styles);

export interface ContactLineProps {
  readonly person: Participant;
  readonly contact: Contact;
  readonly onChange: () => void;
}

export function ContactLine({ person, contact, onChange }: ContactLineProps) {
  const { t } = useI18n();
  const known = [contact.phone, contact.email].filter((each) => each !== '');
  const change = (
    <Button
      variant="plain"
      size="small"
      aria-label={t('organiser.contacts.changeOf', { name: person.callName })}
      onPress={onChange}
    >
      {t('organiser.contacts.change')}
    </Button>
  );
  return (
    <FormLine aside={change}>
      <strong>{person.name}</strong>
      {known.length === 0 ? (
        <p className={css('none')}>{t('organiser.contacts.none')}</p>
      ) : (
        known.map((each) => (
          <p key={each} className={css('known')}>
            {each}
          </p>
        ))
      )}
    </FormLine>
  );
}
