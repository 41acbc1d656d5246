/**
 * A bucket of `burst` tokens, refilled evenly. One per connection or session, never per address: a meeting room is one
 * address. `now` in ms, of any clock.
 */
export interface RateLimit {
  /** Takes a token; false if none is left. */
  take(now: number): boolean;
  /** Takes a token that may not be there yet, for what is here already: how long it will be owed, in ms. */
  borrow(now: number): number;
  /** Ms until there is a token to take; 0 if there is one. */
  waitMs(now: number): number;
  /** Whole tokens to take. */
  left(now: number): number;
}

export function createRateLimit(burst: number, perSecond: number): RateLimit {
  let tokens = burst;
  let last: number | undefined;

  function refill(now: number): void {
    const elapsedMs = last === undefined ? 0 : Math.max(0, now - last);
    last = now;
    tokens = Math.min(burst, tokens + (elapsedMs / 1000) * perSecond);
  }

  const msUntil = (wanted: number): number =>
    tokens >= wanted ? 0 : Math.ceil(((wanted - tokens) / perSecond) * 1000);

  return {
    take(now) {
      refill(now);
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
    borrow(now) {
      refill(now);
      tokens -= 1;
      return msUntil(0);
    },
    waitMs(now) {
      refill(now);
      return msUntil(1);
    },
    left(now) {
      refill(now);
      return Math.max(0, Math.floor(tokens));
    },
  };
}
