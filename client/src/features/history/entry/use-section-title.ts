import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { planSections } from '@opora/shared/templates/plan-sections.ts';
import { useI18n } from '../../../i18n/i18n.tsx';

const titles = new Map(planSections.map(({ name, title }) => [name, title]));

/** Titles of sections in the language of the screen. */
export function useSectionTitle(): (section: SectionName) => string {
  const { language } = useI18n();
  return (section) => titles.get(section)?.[language] ?? section;
}
