/** Moments at which the time of a stage is said aloud, once each (meeting-craft.md 5.3). */
export type TimeWarning = 'soon' | 'last' | 'over';

/** @param left whole minutes left, as `stageMinutes` counts them */
function phase(left: number): TimeWarning | null {
  if (left <= 0) return 'over';
  if (left <= 1) return 'last';
  return left <= 5 ? 'soon' : null;
}

/** What to say after the minutes left went from one number to another; null where there is nothing new. */
export function timeWarning(before: number, after: number): TimeWarning | null {
  return after < before && phase(after) !== phase(before) ? phase(after) : null;
}
