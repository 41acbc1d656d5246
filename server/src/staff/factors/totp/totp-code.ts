import { Secret, TOTP } from 'otpauth';

/** What every authenticator app can do: SHA-1, six digits, thirty seconds (RFC 6238). */
const way = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
/** A clock may be one step off, either way. */
const window = 1;
const issuer = 'Opora';

/** 160 random bits in base32, as it is typed into an app (RFC 4226, R6). */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** What an app reads from the QR code. `label` names the account there. */
export const totpAddress = (secret: string, label: string): string =>
  new TOTP({ ...way, issuer, label, secret }).toString();

/** The time step that a code belongs to; undefined if it belongs to none that is near `now`. */
export function stepOf(secret: string, code: string, now: number): number | undefined {
  const key = Secret.fromBase32(secret);
  const away = TOTP.validate({ ...way, secret: key, token: code, timestamp: now, window });
  return away === null ? undefined : TOTP.counter({ period: way.period, timestamp: now }) + away;
}
