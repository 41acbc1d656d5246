import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { useId } from 'react';
import { VisuallyHidden } from '../../ui/announce/visually-hidden.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { SectionHeading } from '../../ui/structure/section-heading.tsx';
import { usePlanAccess } from './plan-context.tsx';
import styles from './plan-section.module.css';
import { SectionState } from './section-state.tsx';
import { SectionTextField } from './section-text-field.tsx';
import { useSectionWords } from './section-words.ts';

const css = bindClasses(styles);

export interface PlanSectionProps {
  readonly section: SectionName;
  /** The page's title says the same already: the heading is only heard. */
  readonly isTitleHidden?: boolean;
}

/** An open section of the plan: heading over the ink rule, who has the pen, the words. */
export function PlanSection({ section, isTitleHidden = false }: PlanSectionProps) {
  const headingId = useId();
  const { title } = useSectionWords(section);
  const { aboveSection } = usePlanAccess();
  const pen = <SectionState section={section} />;
  return (
    <section className={css('section')} aria-labelledby={headingId}>
      {isTitleHidden ? (
        <div className={css('untitled')}>
          <h2 id={headingId}>
            <VisuallyHidden>{title}</VisuallyHidden>
          </h2>
          {pen}
        </div>
      ) : (
        <SectionHeading id={headingId} aside={pen}>
          {title}
        </SectionHeading>
      )}
      {aboveSection(section)}
      <SectionTextField section={section} />
    </section>
  );
}
