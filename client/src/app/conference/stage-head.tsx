import { findStage, type Stage } from '@opora/shared/domain/agenda/agenda.ts';
import type { StageId } from '@opora/shared/ids.ts';
import type { RefObject } from 'react';
import { useConference } from '../../connection/conference-context.tsx';
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
  const { status } = useConference();
  if (status === 'closed') return <ClosedHeading headingRef={headingRef} />;
  if (stage === null) return <BeforeStart headingRef={headingRef} />;
  const Head = isPhone ? StageQuestion : StageHeader;
  return <Head stage={stage} headingRef={headingRef} time={<StageTime stage={stage} />} />;
}

/** The stage with this id in the agenda of the conference on the page. */
export function useStage(id: StageId | null): Stage | null {
  const { agenda } = useConference();
  return id === null ? null : (findStage(agenda, id) ?? null);
}
