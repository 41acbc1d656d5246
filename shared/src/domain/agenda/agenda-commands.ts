import type { StageId } from '../../ids.ts';
import type { SectionName } from '../plan/sections.ts';
import type { AgendaTemplateId } from './template-ids.ts';

/** Stages added by hand: a step of the work, or a rest. */
export const addedKinds = ['extra', 'break'] as const;
export type AddedKind = (typeof addedKinds)[number];

/** Changing the agenda of one conference. `afterStageId`: null puts the stage first. */
export type AgendaCommand =
  /** The whole agenda, in the place of the one before; only before the conference opens. */
  | { readonly type: 'agenda:use'; readonly template: AgendaTemplateId }
  /** 0 takes interpreting away again. */
  | { readonly type: 'agenda:interpret'; readonly percent: number }
  | {
      readonly type: 'stage:add';
      readonly stageId: StageId;
      readonly afterStageId: StageId | null;
      readonly kind: AddedKind;
      readonly title: string;
      readonly minutes: number;
      readonly opens: readonly SectionName[];
    }
  | {
      readonly type: 'stage:move';
      readonly stageId: StageId;
      readonly afterStageId: StageId | null;
    }
  /** What the stage is to take, without what was added while it ran. */
  | { readonly type: 'stage:plan'; readonly stageId: StageId; readonly minutes: number }
  | { readonly type: 'stage:skip'; readonly stageId: StageId; readonly isSkipped: boolean }
  /** The shortened closing, from any stage at once (domain.md R17). */
  | { readonly type: 'conference:wrap-up'; readonly fromStageId: StageId };
