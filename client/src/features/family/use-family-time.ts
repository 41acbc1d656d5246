import type { Stage } from '@opora/shared/domain/agenda/agenda.ts';
import { familyStage, isFamily } from '@opora/shared/domain/family-time/family-time.ts';
import { useConference, useYou } from '../../connection/conference-context.tsx';

/** Private family time as it is for one person: among themselves, or apart from them. */
export interface FamilyTime {
  readonly stage: Stage;
  readonly side: 'family' | 'apart';
}

/** Null outside of it. */
export function useFamilyTime(): FamilyTime | null {
  const stage = familyStage(useConference());
  const you = useYou();
  if (stage === undefined) return null;
  return { stage, side: isFamily(you) ? 'family' : 'apart' };
}
