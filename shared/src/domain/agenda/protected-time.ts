import type { StageId } from '../../ids.ts';
import type { Conference } from '../conference/conference.ts';
import type { Agenda, Stage, StageKind } from './agenda.ts';
import { lateMs } from './stage-clock.ts';

const minuteMs = 60_000;

/** Less than this is not worth a word. */
const worthOfferingMinutes = 3;

/** Shorter than this a stage is better skipped than held. */
const leastMinutes = 5;

const protectedKinds: ReadonlySet<StageKind> = new Set(['plan', 'check', 'private_time']);

/** Where the plan is made and tried: its minutes are not there to make up for others (domain.md 3.1). */
export const isProtected = ({ kind }: Stage): boolean => protectedKinds.has(kind);

/** What may be shorter, in the order in which it is offered. */
const shortenable: readonly StageKind[] = ['worries', 'options', 'information', 'not_done', 'done'];

/** One stage that could take less. */
export interface ShortenOffer {
  readonly stageId: StageId;
  /** What it would be planned to take. */
  readonly minutes: number;
  readonly savesMinutes: number;
}

export interface Shortening {
  /** By how much the day runs over: what the plan would lose, if it is to end in time. */
  readonly missingMinutes: number;
  readonly offers: readonly ShortenOffer[];
  /** Whether all offers together make up for it; if not, two meetings are better than half a plan. */
  readonly isEnough: boolean;
}

/** What could be shortened so that an overrun does not eat the time of the plan. Null where there is nothing to say (AG5). */
export function offersToShorten(conference: Conference, now: number): Shortening | null {
  if (conference.status !== 'live' && conference.status !== 'paused') return null;
  const ahead = stagesAhead(conference);
  const missingMinutes = Math.floor(lateMs(conference, now) / minuteMs);
  if (missingMinutes < worthOfferingMinutes || !ahead.some(isProtected)) return null;
  const offers = shortenable
    .flatMap((kind) => ahead.filter((stage) => stage.kind === kind))
    .flatMap((stage) => offerFor(stage, missingMinutes));
  const savedMinutes = offers.reduce((sum, each) => sum + each.savesMinutes, 0);
  return { missingMinutes, offers, isEnough: savedMinutes >= missingMinutes };
}

/** Those to come that nobody was in yet. */
function stagesAhead(conference: Exclude<Conference, { status: 'preparing' }>): Agenda {
  const { agenda, times, stageId } = conference;
  const current = agenda.findIndex(({ id }) => id === stageId);
  return agenda.slice(current + 1).filter((s) => !s.isSkipped && times[s.id] === undefined);
}

const leastFor = ({ plannedMinutes }: Stage): number =>
  Math.max(leastMinutes, Math.ceil(plannedMinutes / 2));

function offerFor(stage: Stage, missingMinutes: number): readonly ShortenOffer[] {
  const { id: stageId, plannedMinutes } = stage;
  const savesMinutes = Math.min(missingMinutes, plannedMinutes - leastFor(stage));
  if (savesMinutes <= 0) return [];
  return [{ stageId, minutes: plannedMinutes - savesMinutes, savesMinutes }];
}
