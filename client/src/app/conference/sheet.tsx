import { useConference } from '../../connection/conference-context.tsx';
import { CatchUpPlace } from '../../features/catch-up/catch-up-place.tsx';
import { ChildPlace } from '../../features/circles/entry/child-place.tsx';
import { SafetyPlace } from '../../features/circles/entry/safety-place.tsx';
import { ClosingPlace } from '../../features/closing/entry/closing-place.tsx';
import { useFamilyTime } from '../../features/family/use-family-time.ts';
import { StageSections } from '../../features/plan/stage-sections.tsx';
import { WholePlan } from '../../features/plan/whole-plan.tsx';
import { FollowBand } from '../../features/room/follow-band.tsx';
import { PlainTasks } from '../../features/tasks/plain/plain-tasks.tsx';
import { PreviousPlace } from '../../features/tasks/previous/previous-place.tsx';
import { FamilySheet } from './family-sheet.tsx';
import { ReadablePlan } from './readable-plan.tsx';
import { RescueAll } from './rescue-all.tsx';
import type { RoomProps } from './room-props.ts';
import { SheetRescue } from './sheet-rescue.tsx';
import { StageHead, useStage } from './stage-head.tsx';
import { ToolsPlace } from './tools-place.tsx';

/** The light sheet in the middle: where we are, then the plan. */
export function Sheet({ documents, follow, headingRef }: RoomProps) {
  const isClosed = useConference().status === 'closed';
  const stage = useStage(follow.shown);
  const familyTime = useFamilyTime();
  if (familyTime !== null && familyTime.stage.id === follow.shown) {
    return (
      <>
        <RescueAll documents={documents} />
        <FamilySheet {...{ documents, follow, headingRef }} stage={familyTime.stage} />
      </>
    );
  }
  return (
    <>
      {isClosed ? null : <FollowBand follow={follow} />}
      <CatchUpPlace />
      <StageHead stage={stage} headingRef={headingRef} isPhone={false} />
      <SheetRescue documents={documents} />
      <ClosingPlace tasks={<PlainTasks />} />
      <ChildPlace isNow={stage?.kind === 'child_voice'} isFolding />
      <PreviousPlace stage={stage} />
      <ToolsPlace documents={documents} stage={stage} />
      <ReadablePlan>
        {isClosed ? <WholePlan /> : <StageSections stage={stage} extent="all" />}
      </ReadablePlan>
      <SafetyPlace />
    </>
  );
}
