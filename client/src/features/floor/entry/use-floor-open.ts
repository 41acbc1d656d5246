import { isFamilyTime } from '@opora/shared/domain/family-time/family-time.ts';
import { useConference } from '../../../connection/conference-context.tsx';

/** Whether anybody can ask for the floor now: in a meeting, and not while the family is by itself (FL8). */
export function useFloorOpen(): boolean {
  const conference = useConference();
  const isUnderway = conference.status === 'live' || conference.status === 'paused';
  return isUnderway && !isFamilyTime(conference);
}
