import { useConference } from '../../../connection/conference-context.tsx';
import { useLeads } from '../../../connection/use-leads.ts';
import { LoadedPart } from '../../../ui/loading/loaded-part.tsx';

const load = async () => (await import('../start-ideas.tsx')).StartIdeas;

/** For whoever leads, in any stage; while ideas are written, their board has the button. */
export function StartPlace() {
  const { status, ideas } = useConference();
  const leads = useLeads();
  const isTogether = status === 'live' || status === 'paused';
  if (!leads || !isTogether || ideas.isOpen || ideas.hidden > 0) return null;
  return <LoadedPart load={load} props={{}} />;
}
