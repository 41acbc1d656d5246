import { useConference } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { useDateFormat } from '../../i18n/use-date-format.ts';
import { Button } from '../../ui/actions/button.tsx';
import type { Course } from './use-course.ts';

/** Before the beginning there is one thing to do. */
export function OpenControl({ course }: { readonly course: Course }) {
  const { startsAt, timeZone } = useConference();
  const { t } = useI18n();
  const dates = useDateFormat(timeZone);
  return (
    <Button
      variant="primary"
      size="console"
      isWide
      note={t('console.opensAt', { atTime: dates.atTime(startsAt) })}
      isPending={course.isPending('conference:open')}
      onPress={() => void course.send('conference:open', {})}
    >
      {t('console.open')}
    </Button>
  );
}
