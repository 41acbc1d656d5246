import { isPresent, type Participant } from '@opora/shared/domain/conference/participant.ts';
import { useId } from 'react';
import { useCommand } from '../../connection/use-command.ts';
import { errorKey } from '../../i18n/error-words.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { PersonStroke } from '../../ui/signs/person-stroke.tsx';
import styles from './attendance.module.css';
import { ConfidentialitySaid } from './confidentiality-said.tsx';

const css = bindClasses(styles);

/** One person, the three places they can be in, and what they said about confidentiality. */
export function AttendanceLine({ person }: { readonly person: Participant }) {
  const { t, language } = useI18n();
  const nameId = useId();
  const arrive = useCommand('participant:return');
  const leave = useCommand('participant:step-out');
  const error = arrive.error ?? leave.error;
  const participantId = person.id;
  const handleArrive = (place: 'room' | 'remote') => () =>
    void arrive.run({ participantId, place, callName: null });
  return (
    <li className={css('line')}>
      <span id={nameId}>
        <PersonStroke
          order={person.arrivalOrder}
          name={person.callName}
          note={person.tie[language]}
        />
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset with a legend would be a form of its own. */}
      <div role="group" aria-labelledby={nameId} className={css('places')}>
        <PlaceButton isChosen={person.place === 'room'} onPress={handleArrive('room')}>
          {t('room.attendance.room')}
        </PlaceButton>
        <PlaceButton isChosen={person.place === 'remote'} onPress={handleArrive('remote')}>
          {t('room.attendance.remote')}
        </PlaceButton>
        <PlaceButton
          isChosen={!isPresent(person)}
          onPress={() => void leave.run({ participantId })}
        >
          {t('room.attendance.away')}
        </PlaceButton>
      </div>
      <ConfidentialitySaid person={person} />
      {error === null ? null : <p className={css('text')}>{t(errorKey(error))}</p>}
    </li>
  );
}

interface PlaceButtonProps {
  readonly isChosen: boolean;
  readonly onPress: () => void;
  readonly children: string;
}

const PlaceButton = ({ isChosen, onPress, children }: PlaceButtonProps) => (
  <Button
    size="small"
    variant={isChosen ? 'secondary' : 'quiet'}
    aria-pressed={isChosen}
    onPress={onPress}
  >
    {children}
  </Button>
);
