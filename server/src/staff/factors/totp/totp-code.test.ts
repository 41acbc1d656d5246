import { Secret, TOTP } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { newTotpSecret, stepOf, totpAddress } from './totp-code.ts';

/** RFC 6238, appendix B: the shared secret of its test vectors. */
const secret = Secret.fromLatin1('12345678901234567890').base32;
const stepMs = 30_000;
const at = (step: number) => step * stepMs;

describe('a code from an app', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_234_567_890, '005924'],
    [20_000_000_000, '353130'],
  ])('[FA1] at second %i is that of RFC 6238', (second, code) => {
    expect(stepOf(secret, code, second * 1000)).toBe(Math.floor(second / 30));
  });

  it('[FA1] is good one step early and one step late, and not two', () => {
    const code = TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: at(1000) });
    const found = [998, 999, 1000, 1001, 1002].map((step) => stepOf(secret, code, at(step)));
    expect(found).toEqual([undefined, 1000, 1000, 1000, undefined]);
  });

  it('[FA1] of another secret belongs to no step', () => {
    const code = TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: at(1000) });
    expect(stepOf(newTotpSecret(), code, at(1000))).toBeUndefined();
  });
});

it('[FA1] an app is told who issues the secret, and for which account', () => {
  const address = new URL(totpAddress(secret, 'nemcova@example.org'));
  expect(decodeURIComponent(address.pathname)).toBe('/Opora:nemcova@example.org');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    issuer: 'Opora',
    secret,
    algorithm: 'SHA1',
    digits: '6',
    period: '30',
  });
});

it('[FA1] each secret is new, and long enough', () => {
  expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/);
  expect(newTotpSecret()).not.toBe(newTotpSecret());
});
