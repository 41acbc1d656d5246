import {
  signalAt,
  signalBetween,
  type TimeSignal,
} from '@opora/shared/domain/agenda/time-signals.ts';
import type { StageId } from '@opora/shared/ids.ts';

/** One look of a page at the clock of the current stage. */
export interface TimeLook {
  /** Null where no time is shown. */
  readonly stageId: StageId | null;
  readonly leftMs: number;
  /** The signal that came with this look: to be said, once. */
  readonly came: TimeSignal | null;
  /** The phase the stage is in, on pages that were there as one came; null on all others. */
  readonly phase: TimeSignal | null;
}

/** Whoever joins, or enters a stage whose moment has passed, is told nothing of it (TI2). */
export const firstLook = (stageId: StageId | null, leftMs: number): TimeLook => ({
  stageId,
  leftMs,
  came: null,
  phase: null,
});

export function lookAgain(before: TimeLook, stageId: StageId | null, leftMs: number): TimeLook {
  if (stageId === null || before.stageId !== stageId) return firstLook(stageId, leftMs);
  const came = signalBetween(before.leftMs, leftMs);
  const wasThere = came !== null || before.phase !== null;
  return { stageId, leftMs, came, phase: wasThere ? signalAt(leftMs) : null };
}
