import type { TimeSignal } from '@opora/shared/domain/agenda/time-signals.ts';
import type { Translate } from '../../i18n/translate.ts';

const minuteMs = 60_000;

/** Time of one stage in ms, as the clock of the stage computes it. */
export interface StageMs {
  readonly usedMs: number;
  /** With what was added. */
  readonly plannedMs: number;
}

/** What is said aloud, once, as the moment of a signal passes. */
export const signalWords = (t: Translate, signal: TimeSignal): string => t(`time.signal.${signal}`);

/** Begun minutes count as left. */
const minutesLeft = ({ usedMs, plannedMs }: StageMs): number =>
  Math.ceil((plannedMs - usedMs) / minuteMs);

/** The words beside the bar: how it is with time, without a word of hurry. Minutes begin to count when they are full. */
export function usedWords(t: Translate, stage: StageMs): string {
  const used = Math.floor(stage.usedMs / minuteMs);
  const planned = Math.round(stage.plannedMs / minuteMs);
  return used > planned
    ? t('time.over', { count: used - planned })
    : t('time.used', { used, count: planned });
}

/** In place of them for whoever was there as a signal came; `signal` is the phase that the stage is in. */
export const phaseWords = (t: Translate, signal: TimeSignal, stage: StageMs): string =>
  signal === 'up' ? t('time.signal.up') : t('time.leftNow', { count: minutesLeft(stage) });

/** The answer to "Kolik zbývá": a whole sentence at any moment. */
export function remainingWords(t: Translate, stage: StageMs, isPaused: boolean): string {
  const left = minutesLeft(stage);
  const over = Math.floor((stage.usedMs - stage.plannedMs) / minuteMs);
  const words = () => {
    if (left > 0) return t('time.leftNow', { count: left });
    return over > 0 ? t('time.overNow', { count: over }) : t('time.upNow');
  };
  return isPaused ? `${words()} ${t('time.stands')}` : words();
}
