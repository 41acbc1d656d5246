import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useDateFormat } from '../../../i18n/use-date-format.ts';

/** "8. prosince ve 14.32" */
export function useMoment(): (at: number) => string {
  const { t } = useI18n();
  const format = useDateFormat(useConference().timeZone);
  return (at) => t('taskParts.trail.when', { day: format.day(at), time: format.atTime(at) });
}
