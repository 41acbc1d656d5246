import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** OWASP's and security.md's first choice (4.6): 64 MiB, three passes; about a sixth of a second here. */
const cost = { memory: 64 * 1024, passes: 3, parallelism: 1, tagLength: 32 } as const;
const name = 'argon2id-64m-3-1';
/** Each takes 64 MiB and a thread of the pool, which files and look-ups need too. */
const atOnce = 2;

export interface Pins {
  /** What is stored in place of a PIN: the way it was made, salt and hash. */
  hash(pin: string): Promise<string>;
  matches(pin: string, stored: string): Promise<boolean>;
}

const derive = promisify(
  (parameters: Argon2Parameters, done: (e: Error | null, tag: Buffer) => void) =>
    argon2('argon2id', parameters, done),
);

/** Matches nothing that anybody knows, and takes as long to find that out. */
export const hashOfNobody = (): string =>
  [
    name,
    randomBytes(16).toString('base64url'),
    randomBytes(cost.tagLength).toString('base64url'),
  ].join('$');

/** Six digits are few: slow to try even for somebody who holds the data (AD9). */
export function createPins(): Pins {
  const inTurn = turns(atOnce);
  const tagOf = (pin: string, nonce: Buffer) =>
    inTurn(() => derive({ message: pin, nonce, ...cost }));
  return {
    async hash(pin) {
      const salt = randomBytes(16);
      const tag = await tagOf(pin, salt);
      return [name, salt.toString('base64url'), tag.toString('base64url')].join('$');
    },
    async matches(pin, stored) {
      const [way, salt = '', tag = ''] = stored.split('$');
      const found = await tagOf(pin, Buffer.from(salt, 'base64url'));
      const expected = Buffer.from(tag, 'base64url');
      return way === name && expected.length === found.length && timingSafeEqual(expected, found);
    },
  };
}

/** Lets that many run, the rest in the order of asking. */
function turns(count: number) {
  let free = count;
  const waiting: (() => void)[] = [];
  return async <Value>(run: () => Promise<Value>): Promise<Value> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await run();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
