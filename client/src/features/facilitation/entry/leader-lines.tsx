import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useLeader } from '../../../connection/use-leader.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { alsoKey } from './also-key.ts';
import { FacilitationButton } from './facilitation-button.tsx';
import styles from './leader-lines.module.css';

const css = bindClasses(styles);

/** Under the people: who leads, what else they are here, and who steps in (LE11). */
export function LeaderLines() {
  const { t } = useI18n();
  const conference = useConference();
  const leader = useLeader();
  if (leader === null || conference.status === 'closed') return null;
  const { deputy: deputyId } = conference.facilitation;
  const deputy = deputyId === null ? undefined : findParticipant(conference, deputyId);
  const also = alsoKey(leader);
  const lines = [
    t('facilitation.leads', { name: leader.callName }),
    also === null ? null : t(also),
    deputy === undefined || deputy.id === leader.id
      ? null
      : t('facilitation.deputy', { name: deputy.callName }),
  ];
  return (
    <div className={css('lines')}>
      <p>{lines.filter((line) => line !== null).join(' ')}</p>
      <FacilitationButton />
    </div>
  );
}
