import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { planSections } from '@opora/shared/templates/plan-sections.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { SelectField } from '../../ui/fields/select-field.tsx';
import type { StartedConference } from './controls.tsx';
import { type FocusId, focusId, focusOf, focusOptions, isOther } from './focus-options.ts';
import type { StageNow } from './stage-now.ts';
import type { Course } from './use-course.ts';

/** What everybody sees on the wall. Entering a stage sets it by itself; here it is changed. */
export function FocusField({
  conference,
  now,
  course,
}: {
  readonly conference: StartedConference;
  readonly now: StageNow;
  readonly course: Course;
}) {
  const { t, language } = useI18n();
  const sectionTitle = (name: SectionName): string =>
    planSections.find((section) => section.name === name)?.title[language] ?? name;
  const label = (id: FocusId): string =>
    isOther(id) ? t(`console.focus.${id}`) : sectionTitle(id);
  const { ideas, scales } = conference;
  const boards = [
    ...(ideas.isOpen || ideas.list.length > 0 ? (['ideas'] as const) : []),
    ...(scales.length > 0 ? (['scale'] as const) : []),
  ];
  return (
    <SelectField
      size="quick"
      label={t('console.focus')}
      placeholder={t('console.focus.placeholder')}
      options={focusOptions(now.stage, conference.focus, boards).map((id) => ({
        id,
        label: label(id),
      }))}
      selected={focusId(conference.focus)}
      onSelect={(id) => void course.send('focus:set', { focus: focusOf(id) })}
    />
  );
}
