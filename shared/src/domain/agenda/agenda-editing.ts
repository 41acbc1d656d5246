import type { StageId } from '../../ids.ts';
import type { Agenda, Stage, StageKind } from './agenda.ts';
import type { MinutesOfStage } from './agenda-events.ts';

/** Changes of an agenda; each believes that it may be made (`agenda-decider.ts`). */

/** After a stage of the agenda, or first. */
export function withStage(agenda: Agenda, stage: Stage, after: StageId | null): Agenda {
  const at = agenda.findIndex(({ id }) => id === after) + 1;
  return agenda.toSpliced(at, 0, stage);
}

export function withStageMoved(agenda: Agenda, id: StageId, after: StageId | null): Agenda {
  const stage = agenda.find((each) => each.id === id);
  if (stage === undefined) return agenda;
  const others = agenda.filter((each) => each.id !== id);
  return withStage(others, stage, after);
}

export function withMinutes(agenda: Agenda, changes: readonly MinutesOfStage[]): Agenda {
  const minutesOf = new Map(changes.map(({ stageId, minutes }) => [stageId, minutes]));
  return agenda.map((stage) => ({
    ...stage,
    plannedMinutes: minutesOf.get(stage.id) ?? stage.plannedMinutes,
  }));
}

export const withSkipped = (agenda: Agenda, ids: readonly StageId[], isSkipped: boolean): Agenda =>
  agenda.map((stage) => (ids.includes(stage.id) ? { ...stage, isSkipped } : stage));

/** What all stages that take place are to take together. */
export const minutesOfDay = (agenda: Agenda): number =>
  agenda
    .filter(({ isSkipped }) => !isSkipped)
    .reduce((sum, { plannedMinutes }) => sum + plannedMinutes, 0);

/** Nobody interprets while people arrive or rest; the family by itself speaks as it is used to. */
const withoutInterpreting: ReadonlySet<StageKind> = new Set(['arrival', 'break', 'private_time']);

/** What interpreting of another extent changes about these stages: whole minutes, at least one. */
export function interpretedMinutes(
  stages: Agenda,
  percentBefore: number,
  percent: number,
): readonly MinutesOfStage[] {
  const factor = (100 + percent) / (100 + percentBefore);
  return stages
    .filter(({ kind }) => !withoutInterpreting.has(kind))
    .map(({ id, plannedMinutes }) => ({
      stageId: id,
      minutes: Math.max(1, Math.round(plannedMinutes * factor)),
    }));
}
