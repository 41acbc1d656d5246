import { createHash, createHmac, randomBytes } from 'node:crypto';

/** 32 random bytes, base64url: too many to guess, so a plain fast hash is enough to store (security.md 4.5). */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored in place of a secret. */
export const secretHash = (secret: string): string =>
  createHash('sha256').update(secret).digest('hex');

/** A secret that can be said again from a seed: only for the invented people of the demo. */
export const derivedSecret = (seed: string, name: string): string =>
  createHmac('sha256', seed).update(name).digest('base64url');
