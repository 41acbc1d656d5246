import { useConference } from '../../connection/conference-context.tsx';
import { currentStageId } from '../../features/agenda/agenda-rows.ts';
import { StageTime } from '../../features/time/stage-time.tsx';
import { useStage } from './stage-head.tsx';

/** The time of the current stage, whatever stage the person looks at; nothing before the first one. */
export function CurrentTime() {
  const stage = useStage(currentStageId(useConference()));
  return stage === null ? null : <StageTime stage={stage} />;
}
