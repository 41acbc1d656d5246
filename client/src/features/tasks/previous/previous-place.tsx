import type { Stage, StageKind } from '@opora/shared/domain/agenda/agenda.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { LoadedPart } from '../../../ui/loading/loaded-part.tsx';

const load = async () => (await import('./previous-tasks.tsx')).PreviousTasks;

/** Where a review looks at what became of the plan. */
const lookingBack: ReadonlySet<StageKind> = new Set(['done', 'not_done']);

/** The tasks of last time, in the stages of a review that are about them (AG8). */
export function PreviousPlace({ stage }: { readonly stage: Stage | null }) {
  const { previous, status } = useConference();
  const isWanted = stage !== null && lookingBack.has(stage.kind) && status !== 'closed';
  if (!isWanted || previous === null) return null;
  return <LoadedPart load={load} props={{ previous }} />;
}
