import type { Stage } from '@opora/shared/domain/agenda/agenda.ts';
import { readsPlan } from '@opora/shared/domain/scope/taking-part.ts';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { LoadedPart } from '../../../ui/loading/loaded-part.tsx';
import type { IdeasBoardProps } from '../ideas-board-props.ts';

const load = async () => (await import('../ideas-board.tsx')).IdeasBoard;

export interface IdeasPlaceProps extends IdeasBoardProps {
  /** What the sheet shows. */
  readonly stage: Stage | null;
}

/** Ideas stand where options are talked about, and in any stage while they are written or on the shared screen (ID9). */
export function IdeasPlace({ stage, ...board }: IdeasPlaceProps) {
  const conference = useConference();
  const you = useYou();
  if (conference.status !== 'live' && conference.status !== 'paused') return null;
  const { ideas, focus } = conference;
  const isOn = ideas.isOpen || ideas.hidden > 0 || focus.kind === 'ideas';
  const isHere = isOn || stage?.kind === 'options';
  if (!isHere || !readsPlan(you)) return null;
  return <LoadedPart load={load} props={board} />;
}
