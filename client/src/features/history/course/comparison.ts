import type { MomentOrNow } from './moments.ts';

/** Two moments in the order of time; the later may be now. */
export interface Span {
  readonly since: number;
  readonly at: MomentOrNow;
}

/** Now is after every moment. Null where both are the same, so there is nothing to compare. */
export function spanOf(one: MomentOrNow, other: MomentOrNow): Span | null {
  if (one === other) return null;
  if (one === null || (other !== null && other < one)) return spanOf(other, one);
  return { since: one, at: other };
}
