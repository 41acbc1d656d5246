import type { Stage } from '@opora/shared/domain/agenda/agenda.ts';
import { askedScale } from '@opora/shared/domain/scales/scale.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { LoadedPart } from '../../../ui/loading/loaded-part.tsx';

const load = async () => (await import('../scale-board.tsx')).ScaleBoard;

/** A question that waits for answers stands on every sheet; its answers where the shared screen shows them, or worries are spoken of. */
export function ScalePlace({ stage }: { readonly stage: Stage | null }) {
  const conference = useConference();
  if (conference.status !== 'live' && conference.status !== 'paused') return null;
  const scale = conference.scales.at(-1);
  const isHere =
    askedScale(conference.scales) !== undefined ||
    conference.focus.kind === 'scale' ||
    stage?.kind === 'worries';
  return scale !== undefined && isHere ? <LoadedPart load={load} props={{ scale }} /> : null;
}
