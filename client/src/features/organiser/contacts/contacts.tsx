import { isPerson, type Participant } from '@opora/shared/domain/conference/participant.ts';
import { useState } from 'react';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { FormList } from '../../../ui/structure/form-list.tsx';
import { ContactForm } from './contact-form.tsx';
import { ContactLine } from './contact-line.tsx';

/** How to reach everybody, one line each; the one that is changed is open. */
export function Contacts() {
  const { t } = useI18n();
  const { participants, contacts } = useConference();
  const [editing, setEditing] = useState<Participant['id'] | null>(null);
  const contactOf = (id: Participant['id']) =>
    contacts.find(({ participantId }) => participantId === id) ?? {
      participantId: id,
      phone: '',
      email: '',
    };
  return (
    <>
      <p>{t('organiser.contacts.what')}</p>
      <FormList aria-label={t('room.organiser.contacts')}>
        {participants.filter(isPerson).map((person) =>
          person.id === editing ? (
            <li key={person.id}>
              <ContactForm
                person={person}
                begin={contactOf(person.id)}
                onDone={() => setEditing(null)}
              />
            </li>
          ) : (
            <ContactLine
              key={person.id}
              person={person}
              contact={contactOf(person.id)}
              onChange={() => setEditing(person.id)}
            />
          ),
        )}
      </FormList>
    </>
  );
}
