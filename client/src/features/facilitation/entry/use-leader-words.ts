import { waitsForHolder } from '@opora/shared/domain/facilitation/leads.ts';
import { isOfferedTo } from '@opora/shared/domain/facilitation/offer.ts';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { useLeader, useLeaderGone } from '../../../connection/use-leader.ts';
import { useServerTime } from '../../../connection/use-server-time.ts';
import { useI18n } from '../../../i18n/i18n.tsx';

/** What everybody is told while the one who leads has no connection; null while all is well. */
export function useGoneWords(mayWrite: boolean): string | null {
  const { t } = useI18n();
  const leader = useLeader();
  const gone = useLeaderGone();
  if (gone === null || leader === null) return null;
  if (leader.role === 'facilitator') {
    return t(mayWrite ? 'facilitation.gone' : 'facilitation.goneApart');
  }
  const name = { name: leader.callName };
  return t(mayWrite ? 'facilitation.goneName' : 'facilitation.goneNameApart', name);
}

/** That it stands still although somebody who leads is there again: they go on when they like. */
export function useWaitsWords(mayWrite: boolean): string | null {
  const { t } = useI18n();
  const leader = useLeader();
  const you = useYou();
  const isWaiting = waitsForHolder(useConference());
  if (!isWaiting || leader === null) return null;
  if (leader.id === you.id) return t('facilitation.waitsForYou');
  const name = { name: leader.callName };
  return t(mayWrite ? 'facilitation.waits' : 'facilitation.waitsApart', name);
}

/** Who can take over now, by name. */
export function useOfferedWords(): string | null {
  const { t, language } = useI18n();
  const conference = useConference();
  const now = useServerTime();
  const names = conference.participants
    .filter((person) => isOfferedTo(conference, person, now))
    .map(({ callName }) => callName);
  if (names.length === 0) return null;
  const list = new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
  return t('facilitation.offered', { names: list });
}
