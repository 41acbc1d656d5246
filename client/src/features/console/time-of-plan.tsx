import { offersToShorten } from '@opora/shared/domain/agenda/protected-time.ts';
import { useConference } from '../../connection/conference-context.tsx';
import { useServerTime } from '../../connection/use-server-time.ts';
import { AgendaPart } from './agenda-part.tsx';

/** Where an overrun would eat the time of the plan: what could be shorter (AG5). */
export function TimeOfPlan() {
  const shortening = offersToShorten(useConference(), useServerTime());
  return shortening === null ? null : <AgendaPart part="offers" />;
}
