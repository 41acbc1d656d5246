import * as cookie from 'cookie';
import { secretHash } from '../access/secrets.ts';
import type { SecretHash } from '../persistence/access-store.ts';

const second = 1000;
/** The longest that browsers keep a cookie. */
const browserLastsMs = 400 * 24 * 60 * 60 * second;

interface HeldToken {
  set(token: string, lastsMs: number): string;
  clear(): string;
  token(header: string | undefined): string | undefined;
}

export interface StaffCookies {
  readonly session: HeldToken;
  /** The first factor was right, the second is owed. */
  readonly pending: HeldToken;
  /** A browser in which somebody has signed in before; opens nothing. */
  readonly browser: {
    set(token: string): string;
    mark(header: string | undefined): SecretHash | undefined;
  };
  /** For a short exchange: never readable by scripts, and over HTTPS only where people reach us so. */
  make(options: {
    readonly name: string;
    readonly value: string;
    readonly path: string;
    readonly lastsMs: number;
    readonly sameSite?: 'strict' | 'lax';
  }): string;
  read(header: string | undefined, name: string): string | undefined;
}

/** Apart from the participants' cookies (`access/cookies.ts`): an account and a seat are two things. */
export function createStaffCookies(isHttps: boolean): StaffCookies {
  const host = isHttps ? '__Host-' : '';
  const make: StaffCookies['make'] = ({ lastsMs, sameSite = 'strict', ...rest }) =>
    cookie.stringifySetCookie({
      ...rest,
      maxAge: lastsMs / second,
      httpOnly: true,
      sameSite,
      secure: isHttps,
    });
  const read: StaffCookies['read'] = (header, name) => cookie.parseCookie(header ?? '')[name];

  const held = (name: string): HeldToken => ({
    set: (value, lastsMs) => make({ name, value, path: '/', lastsMs }),
    clear: () => make({ name, value: '', path: '/', lastsMs: 0 }),
    token: (header) => read(header, name),
  });
  const browser = held(`${host}opora.office-browser`);

  return {
    session: held(`${host}opora.office`),
    pending: held(`${host}opora.office-pending`),
    browser: {
      set: (token) => browser.set(token, browserLastsMs),
      mark(header) {
        const token = browser.token(header);
        return token === undefined ? undefined : secretHash(token);
      },
    },
    make,
    read,
  };
}
