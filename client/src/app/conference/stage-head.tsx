import { findStage, type Stage } from '@opora/shared/domain/agenda/agenda.ts';
import type { StageId } from '@opora/shared/ids.ts';
import type { RefObject } from 'react';
import { useConference } from '../../connection/conference-context.tsx';
import { useLeads } from '../../connection/use-leads.ts';
import { currentStageId } from '../../features/agenda/agenda-rows.ts';
import { StageHeader } from '../../features/agenda/stage-header.tsx';
import { StageQuestion } from '../../features/agenda/stage-question.tsx';
import { BeforeStart } from '../../features/room/before-start.tsx';
import { ClosedHeading } from '../../features/room/closed-heading.tsx';
import { StageTime } from '../../features/time/stage-time.tsx';

export interface StageHeadProps {
  readonly stage: Stage | null;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  /** On a phone the question can be read aloud. */
  readonly isPhone: boolean;
}

/** The one `h1` of the sheet, whatever the conference is doing. */
export function StageHead({ stage, headingRef, isPhone }: StageHeadProps) {
  const conference = useConference();
  const leads = useLeads();
  const { status } = conference;
  if (status === 'closed') return <ClosedHeading headingRef={headingRef} />;
  if (stage === null) return <BeforeStart headingRef={headingRef} />;
  const Head = isPhone ? StageQuestion : StageHeader;
  // The bar of whoever leads has the time of the stage that is on.
  const isInBar = leads && stage.id === currentStageId(conference);
  const time = isInBar ? null : <StageTime stage={stage} />;
  return <Head stage={stage} headingRef={headingRef} time={time} />;
}

/** The stage with this id in the agenda of the conference on the page. */
export function useStage(id: StageId | null): Stage | null {
  const { agenda } = useConference();
  return id === null ? null : (findStage(agenda, id) ?? null);
}
