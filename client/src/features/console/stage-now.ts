import {
  findStage,
  neighbourStage,
  numberedStageCount,
  type Stage,
  stageNumber,
} from '@opora/shared/domain/agenda/agenda.ts';
import { expectedEnd, lateMs, plannedMs, usedMs } from '@opora/shared/domain/agenda/stage-clock.ts';
import type { Conference } from '@opora/shared/domain/conference/conference.ts';
import type { StageId } from '@opora/shared/ids.ts';

const minuteMs = 60_000;

/** Where the meeting stands: the current stage, or the first one while it is being prepared. */
export interface StageNow {
  readonly stage: Stage;
  /** Null for arrival and breaks, which have no number. */
  readonly number: number | null;
  readonly total: number;
  readonly previous: Stage | undefined;
  readonly next: Stage | undefined;
}

/** Undefined only for an agenda without stages. */
export function stageNow(conference: Conference): StageNow | undefined {
  const { agenda } = conference;
  const stage =
    conference.status === 'preparing' ? agenda[0] : findStage(agenda, conference.stageId);
  if (stage === undefined) return undefined;
  return {
    stage,
    number: stageNumber(agenda, stage.id),
    total: numberedStageCount(agenda),
    previous: neighbourStage(agenda, stage.id, -1),
    next: neighbourStage(agenda, stage.id, 1),
  };
}

/** Minutes of one stage as they are shown: whole, and never more used than have passed. */
export interface StageMinutes {
  readonly used: number;
  /** With what was added. */
  readonly planned: number;
}

export function stageMinutes(conference: Conference, id: StageId, now: number): StageMinutes {
  const used = usedMs(conference, id, now);
  const planned = plannedMs(conference, id);
  return {
    used: Math.floor(used / minuteMs),
    planned: planned / minuteMs,
  };
}

/** Where the whole day stands. */
export interface DaySchedule {
  /** Whole minutes later (positive) or earlier than planned. */
  readonly minutesLate: number;
  /** ms since the epoch. */
  readonly endsAt: number;
}

export function daySchedule(conference: Conference, now: number): DaySchedule {
  return {
    // Towards zero: half a minute is no delay, and there is no "-0".
    minutesLate: Math.trunc(lateMs(conference, now) / minuteMs) + 0,
    endsAt: expectedEnd(conference, now),
  };
}
