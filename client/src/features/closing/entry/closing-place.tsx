import { isFamilyTime } from '@opora/shared/domain/family-time/family-time.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { LoadedPart } from '../../../ui/loading/loaded-part.tsx';
import type { ClosingPartProps } from '../closing-part.tsx';

const load = async () => (await import('../closing-part.tsx')).ClosingPart;

/** Where the meeting comes to its end: in the last step, while the plan is read aloud, and after closing. */
export function ClosingPlace({ tasks }: ClosingPartProps) {
  const conference = useConference();
  return isAtTheEnd(conference) ? <LoadedPart load={load} props={{ tasks }} /> : null;
}

function isAtTheEnd(conference: ReturnType<typeof useConference>): boolean {
  if (conference.status === 'preparing' || isFamilyTime(conference)) return false;
  if (conference.status === 'closed' || conference.focus.kind === 'read-back') return true;
  const { agenda, stageId } = conference;
  return agenda.some(({ id, kind }) => id === stageId && kind === 'closing');
}
