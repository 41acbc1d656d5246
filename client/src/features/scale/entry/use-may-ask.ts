import { askedScale } from '@opora/shared/domain/scales/scale.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useLeads } from '../../../connection/use-leads.ts';

/** For whoever leads, in any stage; one question at a time. */
export function useMayAsk(): boolean {
  const { status, scales } = useConference();
  const leads = useLeads();
  const isTogether = status === 'live' || status === 'paused';
  return leads && isTogether && askedScale(scales) === undefined;
}
