import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { speakersOf } from '@opora/shared/domain/floor/speakers.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import { useConference, useFloorView } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';

/** "Teď Jitka, pak Věra": who speaks and the next two, as `nameOf` names them; null where nobody does. */
export function useSpeakerWords(nameOf: (person: Participant) => string): string | null {
  const { t, language } = useI18n();
  const conference = useConference();
  const speakers = speakersOf(useFloorView());
  const named = (id: ParticipantId) => {
    const person = findParticipant(conference, id);
    return person === undefined ? [] : [nameOf(person)];
  };
  const [now] = speakers.now === null ? [] : named(speakers.now);
  const next = new Intl.ListFormat(language).format(speakers.next.flatMap(named));
  if (now === undefined) return next === '' ? null : t('floor.next', { next });
  return next === '' ? t('floor.now', { now }) : t('floor.nowNext', { now, next });
}
