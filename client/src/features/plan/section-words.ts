import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { planSections } from '@opora/shared/templates/plan-sections.ts';
import { useI18n } from '../../i18n/i18n.tsx';

const wording = new Map(planSections.map((section) => [section.name, section]));

/** Title and question of a section in the language of the screen. */
export function useSectionWords(section: SectionName) {
  const { language } = useI18n();
  const words = wording.get(section);
  return {
    title: words?.title[language] ?? section,
    question: words?.question[language] ?? '',
  };
}
