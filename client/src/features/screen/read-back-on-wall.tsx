import type { Stage } from '@opora/shared/domain/agenda/agenda.ts';
import { type ReadBackPart, sectionOfPart } from '@opora/shared/domain/agreement/read-back.ts';
import { bindClasses } from '../../ui/bind-classes.ts';
import styles from './read-back-on-wall.module.css';
import type { ScreenSlots } from './screen-slots.ts';
import { SectionOnWall } from './section-on-wall.tsx';
import { WallRows } from './wall-rows.tsx';

const css = bindClasses(styles);

interface ReadBackOnWallProps extends Pick<ScreenSlots, 'renderSection' | 'tasks' | 'readBack'> {
  readonly part: ReadBackPart;
  readonly stage: Stage;
}

/** The part of the plan that is read aloud now, as large as everything else on the wall (RB1). */
export function ReadBackOnWall({
  part,
  stage,
  renderSection,
  tasks,
  readBack,
}: ReadBackOnWallProps) {
  const section = sectionOfPart(part);
  if (section !== null) {
    return <SectionOnWall key={section} {...{ section, stage, renderSection }} />;
  }
  // What people say begins with the family: rows that follow the last one would push it out of sight.
  if (part !== 'tasks') return <div className={css('place')}>{readBack(part)}</div>;
  return <WallRows isWide>{() => tasks}</WallRows>;
}
