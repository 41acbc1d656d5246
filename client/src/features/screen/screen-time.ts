import { plannedMs, usedMs } from '@opora/shared/domain/agenda/stage-clock.ts';
import type { Conference } from '@opora/shared/domain/conference/conference.ts';
import type { StageId } from '@opora/shared/ids.ts';

const minuteMs = 60_000;

/** The stage's time as the wall says it: what is left, that it is up, or by how much it runs over. */
export interface ScreenTime {
  readonly words:
    | { readonly kind: 'left'; readonly count: number }
    | { readonly kind: 'up' }
    | { readonly kind: 'over'; readonly count: number };
  /** Used part of the planned time; more than 1 when it runs over. */
  readonly share: number;
}

export function screenTime(conference: Conference, id: StageId, now: number): ScreenTime {
  const planned = plannedMs(conference, id);
  const used = usedMs(conference, id, now);
  return { words: timeWords(planned - used), share: planned === 0 ? 1 : used / planned };
}

/** A begun minute still counts as left, and only whole ones as over. */
function timeWords(leftMs: number): ScreenTime['words'] {
  if (leftMs > 0) return { kind: 'left', count: Math.ceil(leftMs / minuteMs) };
  const over = Math.floor(-leftMs / minuteMs);
  return over === 0 ? { kind: 'up' } : { kind: 'over', count: over };
}
