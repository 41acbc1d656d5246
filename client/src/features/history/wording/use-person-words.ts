import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';

export interface PersonWords {
  readonly name: string;
  /** Who they are here; null where nobody is known by the id. */
  readonly tie: string | null;
  readonly arrivalOrder: number | null;
}

/** How a writer is shown. Null is the server: what stood there before anybody came. */
export function usePersonWords(): (id: ParticipantId | null) => PersonWords {
  const { t, language } = useI18n();
  const conference = useConference();
  return (id) => {
    if (id === null) return { name: t('history.prepared'), tie: null, arrivalOrder: null };
    const person = findParticipant(conference, id);
    if (person === undefined) {
      return { name: t('room.behalf.unknown'), tie: null, arrivalOrder: null };
    }
    const { callName, tie, arrivalOrder } = person;
    return { name: callName, tie: tie[language], arrivalOrder };
  };
}
