import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { useConnectedPeople, useYou } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { PersonStroke } from '../../ui/signs/person-stroke.tsx';

/** A person with who they are here. Only for somebody remote does a lost connection mean anything. */
export function PresentPerson({ person }: { readonly person: Participant }) {
  const { t, language } = useI18n();
  const isYou = useYou().id === person.id;
  const isConnected = useConnectedPeople().includes(person.id);
  const remote = t(isConnected ? 'room.people.remote' : 'room.people.offline');
  const tie = isYou ? t('room.people.you') : person.tie[language];
  const note = person.place === 'remote' ? `${tie}, ${remote}` : tie;
  return <PersonStroke order={person.arrivalOrder} name={person.callName} note={note} />;
}
