import type { Conference } from '@opora/shared/domain/conference/conference.ts';
import { waitsForHolder } from '@opora/shared/domain/facilitation/leads.ts';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useConference } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import type { Translate } from '../../i18n/translate.ts';
import { useAnnounce } from '../../ui/announce/announcer.tsx';

/** A stop until somebody leads again is no break: of it the band about who leads speaks (LE10). */
type Course = Conference['status'] | 'waiting';

export const courseOf = (conference: Conference): Course =>
  waitsForHolder(conference) ? 'waiting' : conference.status;

/** The end of a break in words; null for every other change. Its beginning is said by the band. */
export const resumedWords = (t: Translate, before: Course, after: Course): string | null =>
  before === 'paused' && after === 'live' ? t('room.pause.over') : null;

/** The band of a break goes without a word; whoever does not see it hears that the break is over. */
export function usePauseCall(): void {
  const { t } = useI18n();
  const announce = useAnnounce();
  const course = courseOf(useConference());
  const before = useRef(course);
  const call = useEffectEvent(() => {
    const words = resumedWords(t, before.current, course);
    before.current = course;
    if (words !== null) announce(words);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: this is what it listens to.
  useEffect(() => call(), [course]);
}
