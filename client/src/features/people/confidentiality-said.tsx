import { isPresent, type Participant } from '@opora/shared/domain/conference/participant.ts';
import { useId } from 'react';
import { useCommand } from '../../connection/use-command.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import styles from './attendance.module.css';

const css = bindClasses(styles);

/** What a person said about confidentiality; for somebody here who was never asked by a page, a place to write it. */
export function ConfidentialitySaid({ person }: { readonly person: Participant }) {
  const { t } = useI18n();
  const { confidentiality } = person;
  if (confidentiality === null) return isPresent(person) ? <Asking person={person} /> : null;
  const answer = t(`room.attendance.${confidentiality.given}`);
  const heard = confidentiality.alone === false ? [t('room.attendance.heard')] : [];
  const said = t('room.attendance.said', { answer: [answer, ...heard].join(', ') });
  return <p className={css('text')}>{said}</p>;
}

function Asking({ person }: { readonly person: Participant }) {
  const { t } = useI18n();
  const labelId = useId();
  const { run, isPending } = useCommand('participant:promise');
  const handleSaid = (given: 'accepted' | 'refused') => () =>
    void run({ participantId: person.id, confidentiality: { given, alone: null } });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset with a legend would be a form of its own.
    <div role="group" aria-labelledby={labelId} className={css('places')}>
      <span id={labelId} className={css('label')}>
        {t('room.attendance.promise')}
      </span>
      {(['accepted', 'refused'] as const).map((given) => (
        <Button
          key={given}
          size="small"
          variant="quiet"
          isPending={isPending}
          onPress={handleSaid(given)}
        >
          {t(`room.attendance.${given}`)}
        </Button>
      ))}
    </div>
  );
}
