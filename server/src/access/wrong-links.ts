import { createRateLimit, type RateLimit } from '../limits/rate-limit.ts';
import type { Logger } from '../observability/logger.ts';

/** A minute. Never per address: a meeting room is one, and headers about addresses can be forged. */
const budgets = { ofOneLink: 20, ofAll: 200 } as const;

const perMinute = (count: number): RateLimit => createRateLimit(count, count / 60);

/** Counts wrong secrets. Whoever has the right one is never asked here, so that nobody locks others out. */
export interface WrongLinks {
  /** One more at a link that may not exist; false if there were too many lately. */
  count(linkId: string): boolean;
}

export function createWrongLinks(now: () => number, logger: Logger): WrongLinks {
  const all = perMinute(budgets.ofAll);
  const ofLinks = new Map<string, RateLimit>();
  let isFlooded = false;

  /** What has had a quiet minute is as if it had never been asked for. */
  function forgetQuiet(): void {
    for (const [id, limit] of ofLinks) {
      if (limit.left(now()) === budgets.ofOneLink) ofLinks.delete(id);
    }
  }

  function countAll(): boolean {
    const isWithin = all.take(now());
    if (!isWithin && !isFlooded) logger.warn('many-wrong-links', { count: budgets.ofAll });
    isFlooded = !isWithin;
    return isWithin;
  }

  return {
    count(linkId) {
      if (!countAll()) return false;
      if (ofLinks.size > 2 * budgets.ofAll) forgetQuiet();
      const limit = ofLinks.get(linkId) ?? perMinute(budgets.ofOneLink);
      ofLinks.set(linkId, limit);
      return limit.take(now());
    },
  };
}
