import type { StageId } from '../../ids.ts';
import type { Conference, StageTime } from '../conference/conference.ts';
import { findStage } from './agenda.ts';

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
 * ms by which the whole day runs late (positive) or early (negative), if every stage still to come
 * takes what is planned. A stage that was left counts with what it used.
 */
export function behindMs(conference: Conference, now: number): number {
  if (conference.status === 'preparing') return 0;
  const current = conference.agenda.findIndex((stage) => stage.id === conference.stageId);
  return conference.agenda.reduce((sum, stage, index) => {
    const overrun = usedMs(conference, stage.id, now) - stage.plannedMinutes * minuteMs;
    if (index < current && conference.times[stage.id] !== undefined) return sum + overrun;
    return index === current ? sum + Math.max(0, overrun) : sum;
  }, 0);
}

/** Likely end of the conference, if all that is left takes what is planned: ms since the epoch. */
export function expectedEnd(conference: Conference, now: number): number {
  const current =
    conference.status === 'preparing'
      ? 0
      : conference.agenda.findIndex((stage) => stage.id === conference.stageId);
  return conference.agenda
    .slice(current)
    .reduce((end, stage) => end + Math.max(0, remainingMs(conference, stage.id, now)), now);
}
