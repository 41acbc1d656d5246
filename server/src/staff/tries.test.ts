import { accountId } from '@opora/shared/ids.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { createTries, type Tries } from './tries.ts';

const minuteMs = 60_000;
let nowMs: number;
let warnings: string[];
let tries: Tries;
beforeEach(() => {
  nowMs = 0;
  warnings = [];
  const ignore = () => undefined;
  const warn = (event: string) => void warnings.push(event);
  tries = createTries(() => nowMs, { debug: ignore, info: ignore, warn, error: ignore });
});

/** How many of these are looked at, each wrong, one after another. */
function looked(count: number, attempt: (n: number) => ReturnType<Tries['signIn']>): number {
  let found = 0;
  for (let n = 0; n < count; n += 1) {
    const taken = attempt(n);
    taken?.done(false);
    if (taken !== undefined) found += 1;
  }
  return found;
}
const stranger = (login: string, source = '192.0.2.1') =>
  tries.signIn({ login, source, browser: undefined });

describe('tries', () => {
  it('[OF6] at one login are ten, then one in three minutes, from wherever they come', () => {
    expect(looked(100, (n) => stranger('eva', `192.0.2.${n}`))).toBe(10);
    nowMs += 3 * minuteMs;
    expect(looked(100, (n) => stranger('eva', `198.51.100.${n}`))).toBe(1);
  });

  it('[OF6] from one address are forty at many logins', () => {
    expect(looked(1000, (n) => stranger(`login${n}`))).toBe(40);
    expect(looked(1, () => stranger('eva', '198.51.100.1'))).toBe(1);
  });

  it('[OF6] from everywhere at everything are bounded', () => {
    expect(looked(1000, (n) => stranger(`login${n}`, `192.0.2.${n}`))).toBe(200);
    expect(warnings).toEqual(['many-wrong-sign-ins']);
  });

  it('[OF6] of strangers are looked at twelve side by side', () => {
    const taken = Array.from({ length: 20 }, (_, n) => stranger(`login${n}`));
    expect(taken.filter((each) => each !== undefined)).toHaveLength(12);
    taken[0]?.done(true);
    expect(stranger('eva')).toBeDefined();
  });

  it('[OF6] that were right cost nothing: a whole office signs in from one address', () => {
    for (let n = 0; n < 1000; n += 1) {
      const taken = stranger(`colleague${n}`);
      expect(taken).toBeDefined();
      taken?.done(true);
    }
  });

  it('[OF6] of others do not lock out a browser that was signed in there before', () => {
    looked(1000, (n) => stranger('eva', `192.0.2.${n}`));
    const own = () => tries.signIn({ login: 'eva', source: '192.0.2.1', browser: 'mark' });
    expect(looked(100, own)).toBe(10);
  });

  it('[OF12] to confirm are ten, apart from those to sign in', () => {
    const account = accountId('eva');
    expect(looked(100, () => tries.confirm(account))).toBe(10);
    expect(looked(100, () => tries.confirm(accountId('petr')))).toBe(10);
    nowMs += minuteMs;
    expect(looked(100, () => tries.confirm(account))).toBe(1);
  });

  it('[OF6] are remembered while many others come and go', () => {
    looked(10, () => stranger('eva'));
    for (let n = 0; n < 20_000; n += 1) stranger(`login${n}`, `192.0.2.${n % 250}`)?.done(true);
    expect(looked(10, () => stranger('eva', '198.51.100.9'))).toBe(0);
  });
});
