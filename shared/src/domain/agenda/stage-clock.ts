import type { StageId } from '../../ids.ts';
import type { Conference, StageTime } from '../conference/conference.ts';
import { findStage, type Stage } from './agenda.ts';
import { minutesOfDay } from './agenda-editing.ts';

const noTime: StageTime = { spentMs: 0, addedMinutes: 0 };
const minuteMs = 60_000;

export const timeOf = (conference: Conference, id: StageId): StageTime =>
  conference.times[id] ?? noTime;

/** ms used by a stage so far. Computed from server time, never ticked; stands while paused. */
export function usedMs(conference: Conference, id: StageId, now: number): number {
  const { spentMs } = timeOf(conference, id);
  const running = conference.status === 'live' && conference.stageId === id;
  return running ? spentMs + Math.max(0, now - conference.runningSince) : spentMs;
}

/** Planned minutes with what was added, in ms. */
export function plannedMs(conference: Conference, id: StageId): number {
  const planned = findStage(conference.agenda, id)?.plannedMinutes ?? 0;
  return (planned + timeOf(conference, id).addedMinutes) * minuteMs;
}

/** ms left in a stage; negative once it runs over. Running out moves nothing (ST7). */
export const remainingMs = (conference: Conference, id: StageId, now: number): number =>
  plannedMs(conference, id) - usedMs(conference, id, now);

/**
 * ms by which the whole day runs late (positive) or early (negative) against what was planned when it opened, if every
 * stage to come takes what is planned now. A stage that was left counts with what it used, one stepped over with nothing.
 */
export function behindMs(conference: Conference, now: number): number {
  if (conference.status === 'preparing') return 0;
  const { agenda, agendaPlan } = conference;
  const current = agenda.findIndex((stage) => stage.id === conference.stageId);
  const taken = agenda.reduce((sum, stage, index) => {
    const used = usedMs(conference, stage.id, now);
    return sum + (index < current ? used : Math.max(used, toTakeMs(stage)));
  }, 0);
  return taken - (agendaPlan.minutesAtOpening ?? minutesOfDay(agenda)) * minuteMs;
}

const toTakeMs = ({ isSkipped, plannedMinutes }: Stage): number =>
  isSkipped ? 0 : plannedMinutes * minuteMs;

/** As `behindMs`, with minutes added to the current stage counted as soon as they are added, not when they are used. */
export function lateMs(conference: Conference, now: number): number {
  if (conference.status === 'preparing') return 0;
  const { stageId } = conference;
  const added = timeOf(conference, stageId).addedMinutes * minuteMs;
  const unused = Math.min(added, Math.max(0, remainingMs(conference, stageId, now)));
  return behindMs(conference, now) + unused;
}

/** Likely end of the conference, if all that is left takes what is planned: ms since the epoch. */
export function expectedEnd(conference: Conference, now: number): number {
  const current =
    conference.status === 'preparing'
      ? 0
      : conference.agenda.findIndex((stage) => stage.id === conference.stageId);
  return conference.agenda
    .slice(current)
    .filter(({ isSkipped }) => !isSkipped)
    .reduce((end, stage) => end + Math.max(0, remainingMs(conference, stage.id, now)), now);
}

/** When a break that runs is over and people meet again: ms since the epoch. Null where there is none, or it stands. */
export function breakEndsAt(conference: Conference): number | null {
  if (conference.status !== 'live') return null;
  const { stageId, runningSince } = conference;
  if (findStage(conference.agenda, stageId)?.kind !== 'break') return null;
  return runningSince + plannedMs(conference, stageId) - timeOf(conference, stageId).spentMs;
}
