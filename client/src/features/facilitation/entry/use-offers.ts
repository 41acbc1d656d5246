import { holderOf, originalOf } from '@opora/shared/domain/facilitation/leads.ts';
import { isOfferedTo, mayAsk, mayConfirm } from '@opora/shared/domain/facilitation/offer.ts';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { useServerTime } from '../../../connection/use-server-time.ts';

export type Offer = 'take-back' | 'claim' | 'ask' | 'confirm';

/** What this person can do about leading right now. Who led at the opening takes it back rather than over. */
export function useOffers(): readonly Offer[] {
  const conference = useConference();
  const you = useYou();
  const now = useServerTime();
  if (conference.status === 'closed') return [];
  const isOriginal = originalOf(conference) === you.id && holderOf(conference) !== you.id;
  const possible: Readonly<Record<Offer, boolean>> = {
    'take-back': isOriginal,
    claim: !isOriginal && isOfferedTo(conference, you, now),
    ask: !isOriginal && mayAsk(conference, you),
    confirm: conference.facilitation.asking.length > 0 && mayConfirm(conference, you),
  };
  return offers.filter((each) => possible[each]);
}

const offers: readonly Offer[] = ['take-back', 'claim', 'ask', 'confirm'];
