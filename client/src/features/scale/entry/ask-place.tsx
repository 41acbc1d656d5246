import { useConference } from '../../../connection/conference-context.tsx';
import { useLeads } from '../../../connection/use-leads.ts';
import { LoadedPart } from '../../../ui/loading/loaded-part.tsx';

const load = async () => (await import('../lead/ask-scale.tsx')).AskScale;

/** For whoever leads, in any stage. */
export function AskPlace() {
  const { status } = useConference();
  const leads = useLeads();
  if (!leads || (status !== 'live' && status !== 'paused')) return null;
  return <LoadedPart load={load} props={{}} />;
}
