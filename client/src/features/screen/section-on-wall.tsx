import type { Stage } from '@opora/shared/domain/agenda/agenda.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { planSections } from '@opora/shared/templates/plan-sections.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import type { ScreenSlots } from './screen-slots.ts';
import styles from './section-on-wall.module.css';
import { WallRows } from './wall-rows.tsx';

const css = bindClasses(styles);

interface SectionOnWallProps {
  readonly section: SectionName;
  readonly stage: Stage;
  readonly renderSection: ScreenSlots['renderSection'];
}

/** A section in large type; its title only where the stage is not called the same. */
export function SectionOnWall({ section, stage, renderSection }: SectionOnWallProps) {
  const { language } = useI18n();
  const title = planSections.find(({ name }) => name === section)?.title[language];
  return (
    <>
      {title === undefined || title === stage.title[language] ? null : (
        <h2 className={css('title')}>{title}</h2>
      )}
      <WallRows followsWriting>{(lines) => renderSection(section, { lines })}</WallRows>
    </>
  );
}
