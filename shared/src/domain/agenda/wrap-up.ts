import type { StageId } from '../../ids.ts';
import type { Conference } from '../conference/conference.ts';
import type { Stage } from './agenda.ts';
import type { AgendaEvent } from './agenda-events.ts';
import type { WrapUp } from './agenda-plan.ts';
import { timeOf } from './stage-clock.ts';

/** Enough to read back what was agreed and to say goodbye (domain.md R17). */
const wrapUpMinutes = 5;

/** What the closing is to take then, if people have already been in it once. */
export const closingMinutes = (conference: Conference, closing: Stage): number =>
  wrapUpMinutes + Math.round(timeOf(conference, closing.id).spentMs / 60_000);

/** Where a conference ends: its last closing, or its last stage. */
export const closingStage = ({ agenda }: Conference): Stage | undefined =>
  agenda.findLast(({ kind }) => kind === 'closing') ?? agenda.at(-1);

/** What is left out by going from here to the closing at once: all that nobody was in yet. */
export function wrapUpFrom(conference: Conference, from: StageId, closing: Stage): WrapUp {
  const { agenda, times } = conference;
  const current = agenda.findIndex(({ id }) => id === from);
  const skipped = agenda
    .slice(current + 1)
    .filter((stage) => stage.id !== closing.id && !stage.isSkipped && times[stage.id] === undefined)
    .map(({ id }) => id);
  return { skipped, closingStageId: closing.id, closingMinutes: closing.plannedMinutes };
}

/** What else happens when `stage` is entered: whatever is entered takes place, and who goes back undoes the wrap-up. */
export function beforeEntering(conference: Conference, stage: Stage): readonly AgendaEvent[] {
  const { wrapUp } = conference.agendaPlan;
  const isUndone = wrapUp !== null && stage.id !== wrapUp.closingStageId;
  const isBackByItself = isUndone && wrapUp.skipped.includes(stage.id);
  return [
    ...(isUndone ? ([{ type: 'conference:wrap-up-undone' }] as const) : []),
    ...(stage.isSkipped && !isBackByItself
      ? ([{ type: 'stage:skipped', stageId: stage.id, isSkipped: false }] as const)
      : []),
  ];
}
