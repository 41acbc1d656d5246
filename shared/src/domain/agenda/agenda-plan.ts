import type { StageId } from '../../ids.ts';
import type { AgendaTemplateId } from './template-ids.ts';

/** What a conference keeps about its agenda besides the stages themselves. */
export interface AgendaPlan {
  /** The one the agenda came from; null where it was not chosen. */
  readonly template: AgendaTemplateId | null;
  /** By how much interpreting lengthens stages with speech: 0 to 100 % (domain.md R11). */
  readonly interpretingPercent: number;
  /** What all stages together were to take when the conference opened; null before. */
  readonly minutesAtOpening: number | null;
  /** The shortened closing, as long as nobody goes back from it. */
  readonly wrapUp: WrapUp | null;
}

/** What going back from the shortened closing puts back (AG6). */
export interface WrapUp {
  readonly skipped: readonly StageId[];
  readonly closingStageId: StageId;
  /** What was planned for the closing before. */
  readonly closingMinutes: number;
}

export const noAgendaPlan: AgendaPlan = {
  template: null,
  interpretingPercent: 0,
  minutesAtOpening: null,
  wrapUp: null,
};
