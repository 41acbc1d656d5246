import { findStage } from '@opora/shared/domain/agenda/agenda.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useLeads } from '../../../connection/use-leads.ts';

/** For whoever leads, in any stage; where the board of ideas stands, it has the button itself. */
export function useMayStart(): boolean {
  const conference = useConference();
  const leads = useLeads();
  if (!leads || (conference.status !== 'live' && conference.status !== 'paused')) return false;
  const { ideas, focus, agenda, stageId } = conference;
  const isOn = ideas.isOpen || ideas.hidden > 0 || focus.kind === 'ideas';
  return !isOn && findStage(agenda, stageId)?.kind !== 'options';
}
