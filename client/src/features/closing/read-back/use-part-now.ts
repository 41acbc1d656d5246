import type { ReadBackPart } from '@opora/shared/domain/agreement/read-back.ts';
import { useConference } from '../../../connection/conference-context.tsx';

/** The part of the plan that is read aloud now; null where nobody reads. */
export function usePartNow(): ReadBackPart | null {
  const conference = useConference();
  const isTogether = conference.status === 'live' || conference.status === 'paused';
  return isTogether && conference.focus.kind === 'read-back' ? conference.focus.part : null;
}
