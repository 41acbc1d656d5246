import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** 32 random bytes, base64url: too many to guess, so a plain fast hash is enough to store (security.md 4.5). */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** 8 random bytes, base64url: names something without opening it. */
export const newName = (): string => randomBytes(8).toString('base64url');

/** What is stored in place of a secret. */
export const secretHash = (secret: string): string =>
  createHash('sha256').update(secret).digest('hex');

/** Takes the same time wherever two hashes begin to differ. */
export const isSameHash = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** A secret that can be said again from a seed: only for the invented people of the demo. */
export const derivedSecret = (seed: string, name: string): string =>
  createHmac('sha256', seed).update(name).digest('base64url');

/** A link's fragment, `<id>.<secret>`. */
export interface LinkToken {
  readonly id: string;
  readonly secret: string;
}

export const linkToken = ({ id, secret }: LinkToken): string => `${id}.${secret}`;

export function readLinkToken(token: string): LinkToken {
  const dot = token.indexOf('.');
  return { id: token.slice(0, dot), secret: token.slice(dot + 1) };
}
