import type { Conference } from '@opora/shared/domain/conference/conference.ts';
import { mayReadPlan } from '@opora/shared/domain/scope/taking-part.ts';
import { useConference, useConnection, useYou } from '../../connection/conference-context.tsx';
import type { RefusalReason } from '../../documents/saved-state.ts';
import { type SavedSource, useSavedState } from '../../documents/use-document.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { SavedState } from '../../ui/signs/saved-state.tsx';
import { Banner } from '../../ui/structure/banner.tsx';
import { useSaid } from './use-said.ts';

/** Bad news about saving across the whole width: amber while it mends itself, red when it cannot. */
export function ConnectionBand({ saving }: { readonly saving: SavedSource }) {
  const { t } = useI18n();
  const saved = useSavedState(saving);
  const live = useConnection();
  const conference = useConference();
  const readsPlan = mayReadPlan(conference, useYou());
  const key = saved.kind === 'refused' ? refusalKey(saved.reason, conference, readsPlan) : null;
  const words = key === null ? null : t(key);
  const offline = saved.kind === 'offline' ? t('room.saved.offline') : null;
  useSaid(words ?? offline);
  if (words !== null) return <SavedState kind="cannot-save">{words}</SavedState>;
  if (offline !== null) return <SavedState kind="offline">{offline}</SavedState>;
  if (live.status !== 'offline' || saved.kind !== 'saved' || saved.pending) return null;
  return <Banner>{t('room.saved.meetingOffline')}</Banner>;
}

/**
 * An edit that came after closing was refused for that, whatever code says so. Null where the page itself says it:
 * one's part is over, or the plan is not among what one was invited to (CS1, CS3).
 */
function refusalKey(reason: RefusalReason, { status }: Conference, readsPlan: boolean) {
  if (reason === 'not-now' || (reason === 'not-allowed' && !readsPlan)) return null;
  const isLate = status === 'closed' && (reason === 'not-allowed' || reason === 'refused-edit');
  return isLate ? 'room.refusal.closed' : (`room.refusal.${reason}` as const);
}
