import { sentencesShownTo } from '@opora/shared/domain/circles/shown-sentences.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { useConference, useYou } from '../../connection/conference-context.tsx';

/** What stands in a section besides its text: in the child's what children have shown to this person (CC6). */
export function useShownSentences(section: SectionName): readonly string[] {
  const conference = useConference();
  const you = useYou();
  if (section !== 'child') return [];
  return sentencesShownTo(conference, you).map(({ text }) => text);
}
