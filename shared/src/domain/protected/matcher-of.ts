import { compileProtected, type ProtectedMatcher } from './matcher.ts';
import type { ProtectedString } from './protected-string.ts';

const compiled = new WeakMap<readonly ProtectedString[], ProtectedMatcher>();

/** Compiled once for each list: a list is replaced, never changed. */
export function matcherOf(strings: readonly ProtectedString[]): ProtectedMatcher {
  const known = compiled.get(strings);
  if (known !== undefined) return known;
  const matcher = compileProtected(strings);
  compiled.set(strings, matcher);
  return matcher;
}
