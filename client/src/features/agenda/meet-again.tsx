import type { Stage } from '@opora/shared/domain/agenda/agenda.ts';
import { breakEndsAt } from '@opora/shared/domain/agenda/stage-clock.ts';
import { useConference } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { useDateFormat } from '../../i18n/use-date-format.ts';

/** In a break, when people meet again (AG9). */
export function MeetAgain({ stage }: { readonly stage: Stage }) {
  const { t } = useI18n();
  const conference = useConference();
  const { atTime } = useDateFormat(conference.timeZone);
  const endsAt = breakEndsAt(conference);
  const isThisBreak = conference.status === 'live' && conference.stageId === stage.id;
  if (endsAt === null || !isThisBreak) return null;
  return (
    <p>
      <strong>{t('room.agenda.meetAgain', { atTime: atTime(endsAt) })}</strong>
    </p>
  );
}
