import { findStage, type Stage } from '@opora/shared/domain/agenda/agenda.ts';
import type { LiveConference } from '@opora/shared/domain/conference/conference.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { BreakEnd } from './break-end.tsx';
import { ReadBackOnWall } from './read-back-on-wall.tsx';
import { ScreenFooter } from './screen-footer.tsx';
import { ScreenHeader } from './screen-header.tsx';
import type { ScreenSlots } from './screen-slots.ts';
import { SectionOnWall } from './section-on-wall.tsx';
import styles from './stage-screen.module.css';
import { WallRows } from './wall-rows.tsx';

const css = bindClasses(styles);

interface StageScreenProps extends ScreenSlots {
  readonly conference: LiveConference;
}

/** One stage on the wall, with what the facilitator points at. */
export function StageScreen({ conference, ...slots }: StageScreenProps) {
  const stage = findStage(conference.agenda, conference.stageId);
  if (stage === undefined) return null;
  const { focus } = conference;
  const pen = focus.kind === 'section' ? slots.renderPen(focus.section) : null;
  return (
    <>
      <ScreenHeader conference={conference} stage={stage} pen={pen} />
      <Focused conference={conference} stage={stage} {...slots} />
      <ScreenFooter conference={conference} speakers={slots.speakers} />
    </>
  );
}

function Focused({
  conference,
  stage,
  renderSection,
  tasks,
  ideas,
  scale,
  readBack,
}: Omit<StageScreenProps, 'renderPen'> & { readonly stage: Stage }) {
  const { language } = useI18n();
  const { focus } = conference;
  switch (focus.kind) {
    case 'section':
      return (
        <SectionOnWall
          key={focus.section}
          section={focus.section}
          stage={stage}
          renderSection={renderSection}
        />
      );
    case 'tasks':
      return <WallRows isWide>{() => tasks}</WallRows>;
    case 'ideas':
      return <WallRows>{() => ideas}</WallRows>;
    case 'scale':
      return <WallRows>{() => scale}</WallRows>;
    case 'read-back':
      return <ReadBackOnWall part={focus.part} {...{ stage, renderSection, tasks, readBack }} />;
    case 'stage':
      return (
        <div className={css('question')}>
          <p>{stage.question[language]}</p>
          <BreakEnd conference={conference} />
        </div>
      );
  }
}
