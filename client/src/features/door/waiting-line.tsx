import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import type { WaitingPerson } from '@opora/shared/protocol/lobby.ts';
import { useState } from 'react';
import { useConference } from '../../connection/conference-context.tsx';
import { errorKey } from '../../i18n/error-words.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { useDateFormat } from '../../i18n/use-date-format.ts';
import { Button } from '../../ui/actions/button.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { LoadedPart } from '../../ui/loading/loaded-part.tsx';
import type { DoorAnswer } from './use-door-answer.ts';
import styles from './waiting-people.module.css';

const css = bindClasses(styles);

const loadWho = async () => (await import('./who-dialog.tsx')).WhoDialog;

export interface WaitingLineProps {
  readonly person: WaitingPerson;
  readonly answer: DoorAnswer;
}

/** Who they are, since when they wait, and the two answers. */
export function WaitingLine({ person, answer }: WaitingLineProps) {
  const { t } = useI18n();
  const about = useAbout(person);
  const { waitingId, name, device } = person;
  const [isAsking, setAsking] = useState(false);
  const isPending = answer.pending === waitingId;
  const admit = () =>
    person.participantId === null ? setAsking(true) : answer.give('lobby:admit', { waitingId });
  const error = answer.refused?.waitingId === waitingId ? answer.refused.error : null;
  return (
    <li className={css('line')}>
      <div>
        <p className={css('name')}>{name}</p>
        <p className={css('about')}>{about}</p>
        {device === 'code' ? <p className={css('about')}>{t('door.withCode')}</p> : null}
        {device === 'another' ? <p className={css('about')}>{t('door.anotherDevice')}</p> : null}
      </div>
      <div className={css('answers')}>
        <Button
          variant="outlined"
          size="small"
          isPending={isPending}
          aria-label={t('door.admitName', { name })}
          onPress={admit}
        >
          {t('door.admit')}
        </Button>
        <Button
          variant="outlined"
          size="small"
          isPending={isPending}
          aria-label={t('door.declineName', { name })}
          onPress={() => answer.give('lobby:decline', { waitingId })}
        >
          {t('door.decline')}
        </Button>
      </div>
      {error === null ? null : <p className={css('about')}>{t(errorKey(error))}</p>}
      {isAsking ? (
        <LoadedPart
          load={loadWho}
          props={{
            name,
            onClose: () => setAsking(false),
            onChosen: (as) => answer.give('lobby:admit', { waitingId, as }),
          }}
        />
      ) : null}
    </li>
  );
}

/** "máma, na dálku, čeká od 13.52" */
function useAbout({ participantId, place, since }: WaitingPerson): string {
  const { t, language } = useI18n();
  const conference = useConference();
  const { time } = useDateFormat(conference.timeZone);
  const person = participantId === null ? undefined : findParticipant(conference, participantId);
  const tie = person?.tie[language] ?? '';
  const where = t(place === 'remote' ? 'room.people.remote' : 'room.attendance.room');
  const when = t('door.since', { time: time(since) });
  return [tie, where, when].filter((word) => word !== '').join(', ');
}
