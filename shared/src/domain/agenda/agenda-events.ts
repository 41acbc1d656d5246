import type { StageId } from '../../ids.ts';
import type { Agenda, Stage } from './agenda.ts';
import type { WrapUp } from './agenda-plan.ts';
import type { AgendaTemplateId } from './template-ids.ts';

export interface MinutesOfStage {
  readonly stageId: StageId;
  readonly minutes: number;
}

/** What happened to the agenda; everybody hears of all of it. */
export type AgendaEvent =
  | {
      readonly type: 'agenda:used';
      readonly template: AgendaTemplateId;
      readonly agenda: Agenda;
    }
  /** With the stages whose minutes change by it. */
  | {
      readonly type: 'agenda:interpreted';
      readonly percent: number;
      readonly stages: readonly MinutesOfStage[];
    }
  | {
      readonly type: 'stage:added';
      readonly stage: Stage;
      readonly afterStageId: StageId | null;
    }
  | {
      readonly type: 'stage:moved';
      readonly stageId: StageId;
      readonly afterStageId: StageId | null;
    }
  | ({ readonly type: 'stage:planned' } & MinutesOfStage)
  | { readonly type: 'stage:skipped'; readonly stageId: StageId; readonly isSkipped: boolean }
  /** Entering the closing follows as an event of its own. */
  | {
      readonly type: 'conference:wrapped-up';
      readonly wrapUp: WrapUp;
      /** What the closing is to take. */
      readonly minutes: number;
    }
  | { readonly type: 'conference:wrap-up-undone' };
