import type { Stage } from '@opora/shared/domain/agenda/agenda.ts';
import {
  familySections,
  mayWriteInFamilyTime,
} from '@opora/shared/domain/family-time/family-time.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { useMemo } from 'react';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import { useLaterDocument } from '../../documents/use-open-documents.ts';
import { CallCoordinator } from '../../features/family/call-coordinator.tsx';
import { type OtherPens, PlanProvider } from '../../features/plan/plan-context.tsx';
import { PlanSection } from '../../features/plan/plan-section.tsx';
import { useSectionWords } from '../../features/plan/section-words.ts';
import { StageSections } from '../../features/plan/stage-sections.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { Banner } from '../../ui/structure/banner.tsx';
import { Fold } from '../../ui/structure/fold.tsx';
import styles from './family-sheet.module.css';
import type { RoomProps } from './room-props.ts';
import { StageHead } from './stage-head.tsx';

const css = bindClasses(styles);

export interface FamilySheetProps extends Pick<RoomProps, 'documents' | 'follow' | 'headingRef'> {
  readonly stage: Stage;
}

/** The family among themselves: what they write, one way to the others, and the plan to look into. No clock (domain.md 3.4 E). */
export function FamilySheet({ documents, follow, headingRef, stage }: FamilySheetProps) {
  const { t } = useI18n();
  const connection = useLaterDocument(documents, 'family');
  const otherPens = useFamilyPens();
  return (
    <>
      <StageHead stage={stage} headingRef={headingRef} isPhone />
      <div className={css('own')}>
        <Banner tone="calm">{t('family.own')}</Banner>
        {connection === null ? (
          <p>{t('family.opening')}</p>
        ) : (
          <PlanProvider connection={connection} onTyping={follow.noteTyping} otherPens={otherPens}>
            {familySections(stage).map((section) => (
              <FamilySection key={section} section={section} stage={stage} />
            ))}
          </PlanProvider>
        )}
        <CallCoordinator />
        <p className={css('note')}>{t('family.ownTasks')}</p>
      </div>
      <Fold title={t('family.ownPlan')} level={2}>
        <StageSections stage={null} extent="all" />
      </Fold>
    </>
  );
}

interface FamilySectionProps {
  readonly section: SectionName;
  readonly stage: Stage;
}

/** The page's title is not said twice. */
function FamilySection({ section, stage }: FamilySectionProps) {
  const { language } = useI18n();
  const { title } = useSectionWords(section);
  return <PlanSection section={section} isTitleHidden={stage.title[language] === title} />;
}

function useFamilyPens(): OtherPens {
  const conference = useConference();
  const you = useYou();
  return useMemo(
    () => ({
      mayWrite: (section) => mayWriteInFamilyTime(conference, you, section),
      state: { kind: 'family', names: [] },
    }),
    [conference, you],
  );
}
