import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import type { EventOf, RecordedEvent } from '@opora/shared/domain/conference/events.ts';
import { useCallback, useState } from 'react';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { useEvent } from '../../../connection/use-event.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useDateFormat } from '../../../i18n/use-date-format.ts';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { useSectionTitle } from './use-section-title.ts';

type Restored = RecordedEvent & EventOf<'plan:restored'>;

/** That a section was put back: everybody hears it once; whoever did not do it can read it too. */
export function useRestored() {
  const wordsOf = useWords();
  const announce = useAnnounce();
  const you = useYou();
  const [last, setLast] = useState<Restored | null>(null);
  const forgetRestored = useCallback(() => setLast(null), []);
  useEvent('plan:restored', (event) => {
    announce(wordsOf(event));
    if (event.by !== you.id) setLast(event);
  });
  return { restored: last && wordsOf(last), forgetRestored };
}

function useWords(): (event: Restored) => string {
  const { t } = useI18n();
  const titleOf = useSectionTitle();
  const conference = useConference();
  const format = useDateFormat(conference.timeZone);
  return ({ section, moment, at, by }) => {
    const isSameDay = format.dayAndYear(moment) === format.dayAndYear(at);
    const time = format.atTime(moment);
    return t('room.history.restored', {
      section: titleOf(section),
      when: isSameDay ? time : `${format.day(moment)} ${time}`,
      name: (by && findParticipant(conference, by)?.callName) ?? t('room.behalf.unknown'),
    });
  };
}
