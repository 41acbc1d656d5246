import { IconDoorExit } from '@tabler/icons-react';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { leaveAtOnce } from './leave.ts';

/** One press, without a question and without a word about it on the page that follows. */
export function LeaveAtOnceButton() {
  const { t } = useI18n();
  const { id: conference } = useConference();
  const { id: you } = useYou();
  return (
    <Button
      variant="plain"
      icon={<IconDoorExit size={20} stroke={1.75} aria-hidden="true" />}
      onPress={() => leaveAtOnce(conference, you)}
    >
      {t('room.leave.atOnce')}
    </Button>
  );
}
