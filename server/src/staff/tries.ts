import type { AccountId } from '@opora/shared/ids.ts';
import type { Logger } from '../observability/logger.ts';
import type { SecretHash } from '../persistence/access-store.ts';

interface Budget {
  readonly burst: number;
  readonly perMinute: number;
}

/**
 * Wrong tries. A right one is given back, so however many people of one office sign in from one address at eight in the
 * morning, only their slips count.
 */
const budgets = {
  /** At one login, by browsers that were never signed in there: 490 a day, against fifteen letters. */
  login: { burst: 10, perMinute: 1 / 3 },
  /** A browser that was: whoever else guesses at the login does not lock its owner out. */
  browser: { burst: 10, perMinute: 1 },
  source: { burst: 40, perMinute: 20 },
  all: { burst: 200, perMinute: 200 },
  /** By somebody signed in. */
  confirm: { burst: 10, perMinute: 1 },
} as const satisfies Record<string, Budget>;
type Kind = keyof typeof budgets;

/** Looked at side by side for browsers nobody knows: each holds one of the two places of the slow hash for a while. */
const strangersAtOnce = 12;
/** Above this, what is full again is forgotten. */
const remembered = 10_000;

/** A try that was taken. */
export interface Try {
  /** It was looked at; a right one is given back. */
  done(isRight: boolean): void;
}

/** Each takes a try before it is looked at, so that of many at once no more are looked at. Undefined: none is left. */
export interface Tries {
  signIn(attempt: {
    readonly login: string;
    readonly source: string;
    /** Of a browser that knows the account. */
    readonly browser: SecretHash | undefined;
  }): Try | undefined;
  confirm(account: AccountId): Try | undefined;
}

interface Bucket {
  readonly budget: Budget;
  tokens: number;
  at: number;
}

export function createTries(now: () => number, logger: Logger): Tries {
  const buckets = new Map<string, Bucket>();
  let isFlooded = false;
  let strangers = 0;

  function refill(bucket: Bucket): Bucket {
    const minutes = Math.max(0, now() - bucket.at) / 60_000;
    const { burst, perMinute } = bucket.budget;
    bucket.tokens = Math.min(burst, bucket.tokens + minutes * perMinute);
    bucket.at = now();
    return bucket;
  }

  function forgetFull(): void {
    for (const [key, bucket] of buckets) {
      if (refill(bucket).tokens >= bucket.budget.burst) buckets.delete(key);
    }
  }

  function bucketOf([kind, name]: readonly [Kind, string]): Bucket {
    if (buckets.size > remembered) forgetFull();
    const key = `${kind}:${name}`;
    const budget = budgets[kind];
    const bucket = buckets.get(key) ?? { budget, tokens: budget.burst, at: now() };
    buckets.set(key, bucket);
    return refill(bucket);
  }

  /** All of them or none. */
  function take(keys: readonly (readonly [Kind, string])[]): Try | undefined {
    const found = keys.map(bucketOf);
    const isWithin = found.every(({ tokens }) => tokens >= 1);
    if (!isWithin && !isFlooded) logger.warn('many-wrong-sign-ins');
    isFlooded = !isWithin;
    if (!isWithin) return undefined;
    for (const bucket of found) bucket.tokens -= 1;
    return {
      done(isRight) {
        if (!isRight) return;
        for (const bucket of found)
          bucket.tokens = Math.min(bucket.budget.burst, bucket.tokens + 1);
      },
    };
  }

  function takeAsStranger(login: string, source: string): Try | undefined {
    if (strangers >= strangersAtOnce) return undefined;
    const taken = take([
      ['login', login],
      ['source', source],
      ['all', ''],
    ]);
    if (taken === undefined) return undefined;
    strangers += 1;
    return {
      done(isRight) {
        strangers -= 1;
        taken.done(isRight);
      },
    };
  }

  return {
    signIn: ({ login, source, browser }) =>
      browser === undefined
        ? takeAsStranger(login, source)
        : take([['browser', `${browser}:${login}`]]),
    confirm: (account) => take([['confirm', account]]),
  };
}

/** Looks, and says so whatever comes of it. */
export async function looked(taken: Try, look: () => Promise<boolean>): Promise<boolean> {
  let isRight = false;
  try {
    isRight = await look();
    return isRight;
  } finally {
    taken.done(isRight);
  }
}
