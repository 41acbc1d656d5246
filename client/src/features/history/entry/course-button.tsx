import { can } from '@opora/shared/domain/permissions.ts';
import { IconHistory } from '@tabler/icons-react';
import { useYou } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { useHistoryAccess } from './history-context.tsx';

/** The time line of the plan, for who may read earlier wordings. */
export function CourseButton() {
  const { t } = useI18n();
  const { role } = useYou();
  const { open } = useHistoryAccess();
  if (!can(role, 'plan:history')) return null;
  return (
    <Button
      variant="plain"
      size="small"
      icon={<IconHistory size={20} stroke={1.75} aria-hidden="true" />}
      onPress={() => open({ kind: 'course', section: null })}
    >
      {t('room.history.course')}
    </Button>
  );
}
