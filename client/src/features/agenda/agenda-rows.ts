import { isNumbered, type Stage, stageNumber } from '@opora/shared/domain/agenda/agenda.ts';
import { plannedMs, usedMs } from '@opora/shared/domain/agenda/stage-clock.ts';
import type { Conference } from '@opora/shared/domain/conference/conference.ts';
import type { StageId } from '@opora/shared/ids.ts';

const minuteMs = 60_000;

/** One line of the programme. */
export interface AgendaRow {
  readonly stage: Stage;
  /** Place among the numbered steps; null for arrival and breaks. */
  readonly step: number | null;
  readonly state: 'done' | 'now' | 'to-come' | 'skipped';
  /** Whole minutes: used where it is done, planned (with what was added) otherwise. */
  readonly minutes: number;
}

export interface StageMinutes {
  readonly used: number;
  readonly planned: number;
}

/** The stage the conference stands in; null before it opens. */
export const currentStageId = (conference: Conference): StageId | null =>
  conference.status === 'preparing' ? null : conference.stageId;

/** Minutes begin to count when they are full, so "0 z 10" stands for the first one. */
export function stageMinutes(conference: Conference, id: StageId, now: number): StageMinutes {
  const used = usedMs(conference, id, now);
  const planned = plannedMs(conference, id);
  return {
    used: Math.floor(used / minuteMs),
    planned: Math.round(planned / minuteMs),
  };
}

/** The programme as it stands at `now` (server time, ms). A stage that was stepped over is not done. */
export function agendaRows(conference: Conference, now: number): readonly AgendaRow[] {
  const { agenda } = conference;
  const currentId = currentStageId(conference);
  const current = agenda.findIndex((stage) => stage.id === currentId);
  const stateOf = (stage: Stage, index: number): AgendaRow['state'] => {
    const isOver = conference.status === 'closed';
    if (index === current && !isOver) return 'now';
    if (stage.isSkipped) return 'skipped';
    const wasEntered = conference.times[stage.id] !== undefined;
    return wasEntered && (isOver || index < current) ? 'done' : 'to-come';
  };
  return agenda.map((stage, index) => {
    const state = stateOf(stage, index);
    const planned = plannedMs(conference, stage.id);
    const shown = state === 'done' ? usedMs(conference, stage.id, now) : planned;
    const step = isNumbered(stage) ? stageNumber(agenda, stage.id) : null;
    return { stage, step, state, minutes: Math.round(shown / minuteMs) };
  });
}
