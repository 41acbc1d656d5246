import { useConference, useConnection } from '../../connection/conference-context.tsx';
import type { PlanConnection } from '../../documents/plan-connection.ts';
import type { RefusalReason } from '../../documents/saved-state.ts';
import { useSavedState } from '../../documents/use-plan-connection.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { SavedState } from '../../ui/signs/saved-state.tsx';
import { Banner } from '../../ui/structure/banner.tsx';
import { useSaid } from './use-said.ts';

/** Bad news about saving across the whole width: amber while it mends itself, red when it cannot. */
export function ConnectionBand({ plan }: { readonly plan: PlanConnection }) {
  const { t } = useI18n();
  const saved = useSavedState(plan);
  const live = useConnection();
  const isClosed = useConference().status === 'closed';
  const words = saved.kind === 'refused' ? t(refusalKey(saved.reason, isClosed)) : null;
  const offline = saved.kind === 'offline' ? t('room.saved.offline') : null;
  useSaid(words ?? offline);
  if (words !== null) return <SavedState kind="cannot-save">{words}</SavedState>;
  if (offline !== null) return <SavedState kind="offline">{offline}</SavedState>;
  if (live.status !== 'offline' || saved.kind !== 'saved' || saved.pending) return null;
  return <Banner>{t('room.saved.meetingOffline')}</Banner>;
}

/** An edit that came after closing was refused for that, whatever code says so. */
function refusalKey(reason: RefusalReason, isClosed: boolean) {
  const isLate = isClosed && (reason === 'not-allowed' || reason === 'refused-edit');
  return isLate ? 'room.refusal.closed' : (`room.refusal.${reason}` as const);
}
