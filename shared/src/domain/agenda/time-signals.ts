/** What is said of the time of a stage, each once as its moment passes: 5 minutes, 1 minute, time up (TI2). */
export type TimeSignal = 'soon' | 'last' | 'up';

const minuteMs = 60_000;

/** The signal whose moment has passed with so many ms left; null while there is more. */
export function signalAt(leftMs: number): TimeSignal | null {
  if (leftMs <= 0) return 'up';
  if (leftMs <= minuteMs) return 'last';
  return leftMs <= 5 * minuteMs ? 'soon' : null;
}

/**
 * The signal whose moment came between two looks at the same stage, in ms left; the latest where several came.
 * Null where none did, and where time was added.
 */
export function signalBetween(beforeMs: number, afterMs: number): TimeSignal | null {
  const signal = signalAt(afterMs);
  return afterMs < beforeMs && signal !== signalAt(beforeMs) ? signal : null;
}
