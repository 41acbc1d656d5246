import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { bindClasses } from '../../ui/bind-classes.ts';
import { PenWords } from './pen-words.tsx';
import { usePlanAccess } from './plan-context.tsx';
import styles from './section-state.module.css';

const css = bindClasses(styles);

/** Who has the pen of a section, and what else may be asked about it. */
export function SectionState({ section }: { readonly section: SectionName }) {
  const { aboutSection } = usePlanAccess();
  return (
    <div className={css('state')}>
      <span className={css('pen')} aria-live="polite">
        <PenWords section={section} />
      </span>
      {aboutSection(section)}
    </div>
  );
}
