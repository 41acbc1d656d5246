import { useConference } from '../../connection/conference-context.tsx';
import { StageSections } from '../../features/plan/stage-sections.tsx';
import { WholePlan } from '../../features/plan/whole-plan.tsx';
import { FollowBand } from '../../features/room/follow-band.tsx';
import { Rescue } from '../../features/room/rescue.tsx';
import type { RoomProps } from './room-props.ts';
import { StageHead, useStage } from './stage-head.tsx';

/** The light sheet in the middle: where we are, then the plan. */
export function Sheet({ plan, follow, headingRef }: RoomProps) {
  const isClosed = useConference().status === 'closed';
  const stage = useStage(follow.shown);
  return (
    <>
      {isClosed ? null : <FollowBand follow={follow} />}
      <StageHead stage={stage} headingRef={headingRef} isPhone={false} />
      <Rescue plan={plan} />
      {isClosed ? <WholePlan /> : <StageSections stage={stage} extent="all" />}
    </>
  );
}
