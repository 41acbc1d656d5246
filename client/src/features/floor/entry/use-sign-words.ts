import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import type { LeaderFloor } from '@opora/shared/domain/floor/floor-viewer.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';

export type LeaderSigns = LeaderFloor['signs'];

/** "Jitka prosí o čas. Matyáš potřebuje přestávku." */
export function useSignWords(): (signs: LeaderSigns) => string {
  const { t } = useI18n();
  const conference = useConference();
  return (signs) =>
    signs
      .flatMap(({ by, kind }) => {
        const person = findParticipant(conference, by);
        return person === undefined ? [] : [t(`floor.sign.${kind}`, { name: person.callName })];
      })
      .join(' ');
}
