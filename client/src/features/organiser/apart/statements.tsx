import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useDateFormat } from '../../../i18n/use-date-format.ts';
import { bindClasses } from '../../../ui/bind-classes.ts';
import styles from './apart.module.css';

const css = bindClasses(styles);

/** What was said so far, word for word, in its order. */
export function Statements({ person }: { readonly person: Participant }) {
  const { t } = useI18n();
  const conference = useConference();
  const format = useDateFormat(conference.timeZone);
  const own = conference.statements.filter(({ participantId }) => participantId === person.id);
  return own.map(({ text, recordedBy, at }) => (
    <figure key={at} className={css('said')}>
      <blockquote className={css('words')}>{text}</blockquote>
      <figcaption className={css('small')}>
        {t('organiser.apart.said', {
          name: findParticipant(conference, recordedBy)?.callName ?? t('room.behalf.unknown'),
          when: `${format.dayAndYear(at)} ${format.atTime(at)}`,
        })}
      </figcaption>
    </figure>
  ));
}
