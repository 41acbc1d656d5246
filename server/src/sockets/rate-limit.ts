/** A bucket of `burst` tokens, refilled evenly. One per connection: a meeting room is one address. */
export interface RateLimit {
  /** Takes a token; false if none is left. */
  take(now: number): boolean;
}

export function createRateLimit(burst: number, perSecond: number): RateLimit {
  let tokens = burst;
  let last: number | undefined;
  return {
    take(now) {
      const elapsedMs = last === undefined ? 0 : Math.max(0, now - last);
      last = now;
      tokens = Math.min(burst, tokens + (elapsedMs / 1000) * perSecond);
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
  };
}
