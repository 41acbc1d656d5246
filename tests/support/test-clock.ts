import type { Schedule } from '@opora/server/facilitation/holder-watch.ts';

/** A clock that moves only when told to, with the timers that hang on it. */
export interface TestClock {
  readonly now: () => number;
  readonly schedule: Schedule;
  /** Moves it on and runs what is due, in order. */
  pass(ms: number): void;
  /** How many timers wait. */
  waiting(): number;
}

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

export function createTestClock(start = Date.now()): TestClock {
  let at = start;
  const timers = new Set<Timer>();
  const nextUntil = (end: number) =>
    [...timers].filter((each) => each.at <= end).sort((one, other) => one.at - other.at)[0];
  return {
    now: () => at,
    schedule(ms, run) {
      const timer = { at: at + ms, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    pass(ms) {
      const end = at + ms;
      for (let next = nextUntil(end); next !== undefined; next = nextUntil(end)) {
        timers.delete(next);
        at = Math.max(at, next.at);
        next.run();
      }
      at = end;
    },
    waiting: () => timers.size,
  };
}
