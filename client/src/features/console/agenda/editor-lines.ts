import { isNumbered, type Stage, stageNumber } from '@opora/shared/domain/agenda/agenda.ts';
import { timeOf, usedMs } from '@opora/shared/domain/agenda/stage-clock.ts';
import type { Conference } from '@opora/shared/domain/conference/conference.ts';
import type { StageId } from '@opora/shared/ids.ts';

const minuteMs = 60_000;

/** Where a stage may be moved: after this one, or first. */
export interface Place {
  readonly afterStageId: StageId | null;
}

/** One stage as it may be changed. */
export interface EditorLine {
  readonly stage: Stage;
  readonly number: number | null;
  readonly state: 'entered' | 'now' | 'to-come';
  /** Whole minutes: used so far, and to take with what was added. */
  readonly used: number;
  readonly planned: number;
  /** One place up or down; null where it cannot go there. */
  readonly up: Place | null;
  readonly down: Place | null;
}

/** The programme from top to bottom, with what may be changed of it (AG2, AG3). */
export function editorLines(conference: Conference, now: number): readonly EditorLine[] {
  const { agenda } = conference;
  const currentId = conference.status === 'preparing' ? null : conference.stageId;
  const current = agenda.findIndex(({ id }) => id === currentId);
  return agenda.map((stage, index) => {
    const state = stateOf(conference, stage, currentId);
    const isMovable = state === 'to-come' && index > current;
    return {
      stage,
      number: isNumbered(stage) ? stageNumber(agenda, stage.id) : null,
      state,
      used: Math.floor(usedMs(conference, stage.id, now) / minuteMs),
      planned: stage.plannedMinutes + timeOf(conference, stage.id).addedMinutes,
      up: isMovable && index > current + 1 ? { afterStageId: agenda[index - 2]?.id ?? null } : null,
      down: isMovable ? placeAfter(agenda[index + 1]) : null,
    };
  });
}

const placeAfter = (next: Stage | undefined): Place | null =>
  next === undefined ? null : { afterStageId: next.id };

function stateOf(
  { times }: Conference,
  stage: Stage,
  currentId: StageId | null,
): EditorLine['state'] {
  if (stage.id === currentId) return 'now';
  return times[stage.id] === undefined ? 'to-come' : 'entered';
}

/** Stages after which a new one may stand: the current one and those behind it, or all before the meeting. */
export function placesToAdd({ agenda, ...conference }: Conference): readonly Stage[] {
  if (conference.status === 'preparing') return agenda;
  return agenda.slice(agenda.findIndex(({ id }) => id === conference.stageId));
}
