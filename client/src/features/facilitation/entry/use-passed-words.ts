import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import type { EventOf } from '@opora/shared/domain/conference/events.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import { useEffect, useState } from 'react';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { useEvent } from '../../../connection/use-event.ts';
import { useI18n } from '../../../i18n/i18n.tsx';

/** For so long the sentence stands; who leads is said under the people for good. */
const shownMs = 20_000;

/** That leading has passed on, for a while. */
export function usePassedWords(): string | null {
  const wordsOf = useWordsOf();
  const [passed, setPassed] = useState<EventOf<'facilitation:passed'> | null>(null);
  useEvent('facilitation:passed', setPassed);
  useEffect(() => {
    if (passed === null) return;
    const timer = setTimeout(() => setPassed(null), shownMs);
    return () => clearTimeout(timer);
  }, [passed]);
  return passed === null ? null : wordsOf(passed);
}

function useWordsOf() {
  const { t } = useI18n();
  const conference = useConference();
  const you = useYou();
  const nameOf = (id: ParticipantId) => findParticipant(conference, id)?.callName ?? '';
  return ({ from, to, how }: EventOf<'facilitation:passed'>): string => {
    if (to === you.id) {
      const isPaused = conference.status === 'paused';
      return t(isPaused ? 'facilitation.passedYouPaused' : 'facilitation.passedYou');
    }
    if (how === 'handed-over' && from !== null) {
      return t('facilitation.handedOver', { from: nameOf(from), to: nameOf(to) });
    }
    return t('facilitation.passed', { to: nameOf(to) });
  };
}
