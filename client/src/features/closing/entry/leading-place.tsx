import { isNotUnderstood } from '@opora/shared/domain/agreement/voice.ts';
import { isFamilyTime } from '@opora/shared/domain/family-time/family-time.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { LoadedPart } from '../../../ui/loading/loaded-part.tsx';

const load = async () => (await import('../leading-part.tsx')).LeadingPart;
const nothing = {};

/** For who leads: the order of reading in the last step, and whoever asks for other words in any step. */
export function LeadingPlace() {
  const conference = useConference();
  if (conference.status !== 'live' && conference.status !== 'paused') return null;
  if (isFamilyTime(conference)) return null;
  const { agenda, stageId, voices, focus } = conference;
  const isLast = agenda.some(({ id, kind }) => id === stageId && kind === 'closing');
  const isNeeded = isLast || focus.kind === 'read-back' || voices.some(isNotUnderstood);
  return isNeeded ? <LoadedPart load={load} props={nothing} /> : null;
}
