import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import styles from '../closing.module.css';

const css = bindClasses(styles);

/** The key worker of the office; where there is none, whoever called the meeting. */
const contactOf = (people: readonly Participant[]): Participant | undefined =>
  people.find(({ kind }) => kind === 'key-worker') ??
  people.find(({ role }) => role === 'organiser');

export function ContactPerson() {
  const { t } = useI18n();
  const contact = contactOf(useConference().participants);
  if (contact === undefined) return <p>{t('closing.read.noContact')}</p>;
  return (
    <>
      <p className={css('stand')}>{t('closing.read.contact', { name: contact.name })}</p>
      {contact.organisation === null ? null : <p>{contact.organisation}</p>}
    </>
  );
}
