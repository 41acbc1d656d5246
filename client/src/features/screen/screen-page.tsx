import { unreachable } from '@opora/shared/assert.ts';
import { waitsForHolder } from '@opora/shared/domain/facilitation/leads.ts';
import { isFamilyTime } from '@opora/shared/domain/family-time/family-time.ts';
import { useConference, useConnection } from '../../connection/conference-context.tsx';
import { useLeader, useLeaderGone } from '../../connection/use-leader.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import {
  ClosedScreen,
  FamilyScreen,
  PausedScreen,
  PreparingScreen,
  WaitingScreen,
} from './blank-screens.tsx';
import styles from './screen-page.module.css';
import type { ScreenSlots } from './screen-slots.ts';
import { StageScreen } from './stage-screen.tsx';
import { useWakeLock } from './use-wake-lock.ts';
import { wallName } from './wall-names.ts';

const css = bindClasses(styles);

/** The shared screen: nothing to press, nothing to hover, and blank as soon as the facilitator says so. */
export function ScreenPage(props: ScreenSlots) {
  const { status } = useConnection();
  const isLeaderGone = useLeaderGone() === 'grace';
  const leader = useLeader();
  const { t } = useI18n();
  useWakeLock();
  return (
    <main className={css('wall')} data-scale="screen">
      <ScreenContent {...props} />
      {status === 'offline' || status === 'catching-up' ? (
        <p className={css('reconnecting')}>{t('screen.reconnecting')}</p>
      ) : null}
      {isLeaderGone && leader !== null ? (
        <p className={css('reconnecting')}>{t('screen.leaderWaits', { name: wallName(leader) })}</p>
      ) : null}
    </main>
  );
}

/** Each state is a page of its own: nothing of the meeting stays in the document behind a pause. */
function ScreenContent(props: ScreenSlots) {
  const conference = useConference();
  switch (conference.status) {
    case 'preparing':
      return <PreparingScreen conference={conference} />;
    case 'live':
      if (isFamilyTime(conference)) return <FamilyScreen />;
      return <StageScreen conference={conference} {...props} />;
    case 'paused':
      if (conference.facilitation.vacantSince !== null || waitsForHolder(conference)) {
        return <WaitingScreen conference={conference} />;
      }
      return <PausedScreen conference={conference} />;
    case 'closed':
      return <ClosedScreen />;
    default:
      return unreachable(conference);
  }
}
