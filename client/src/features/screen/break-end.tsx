import { breakEndsAt } from '@opora/shared/domain/agenda/stage-clock.ts';
import type { LiveConference } from '@opora/shared/domain/conference/conference.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { useDateFormat } from '../../i18n/use-date-format.ts';

/** In a break, when people meet again: readable from the corridor (AG9). */
export function BreakEnd({ conference }: { readonly conference: LiveConference }) {
  const { t } = useI18n();
  const { atTime } = useDateFormat(conference.timeZone);
  const endsAt = breakEndsAt(conference);
  if (endsAt === null) return null;
  return (
    <p>
      <strong>{t('room.agenda.meetAgain', { atTime: atTime(endsAt) })}</strong>
    </p>
  );
}
