import { idPrefixes } from '@opora/shared/ids.ts';
import * as cookie from 'cookie';
import type { Invitation, SecretHash } from '../persistence/access-store.ts';
import type { Person } from './person.ts';
import { newSecret, secretHash } from './secrets.ts';

const second = 1000;
const day = 24 * 60 * 60;
/** The longest that browsers keep a cookie. */
const browserMaxAge = 400 * day;

/** How this server is reached decides what a cookie may promise: over HTTPS it is never sent without it. */
export interface Cookies {
  session: {
    /** One cookie for each participant: a family may share a tablet (design.md 6). */
    set(person: Person, token: string, lastsMs: number): string;
    clear(person: Person): string;
    tokens(header: string | undefined): readonly string[];
  };
  waiting: {
    set(token: string, lastsMs: number): string;
    clear(): string;
    token(header: string | undefined): string | undefined;
  };
  browser: {
    /** The browser as this link knows it; `set` is null where it has its mark already. */
    of(header: string | undefined, link: Pick<Invitation, 'id'>): BrowserMark;
  };
}

export interface BrowserMark {
  readonly hash: SecretHash;
  readonly set: string | null;
}

const sessionPrefix = `opora.${idPrefixes.conference}`;
const browserPrefix = 'opora.browser.';
const waitingName = 'opora.waiting';
/** What `newSecret` makes; anything else is not from us. */
const markShape = /^[\w-]{43}$/;

export function createCookies(isHttps: boolean): Cookies {
  const attributes = { httpOnly: true, sameSite: 'strict', secure: isHttps } as const;
  const host = isHttps ? '__Host-' : '';
  const sessionName = ({ conferenceId, participantId }: Person) =>
    `${host}opora.${conferenceId}.${participantId}`;
  const make = (name: string, value: string, path: string, maxAge: number) =>
    cookie.stringifySetCookie({ name, value, path, maxAge, ...attributes });
  const read = (header: string | undefined) => cookie.parseCookie(header ?? '');

  return {
    session: {
      set: (person, token, lastsMs) => make(sessionName(person), token, '/', lastsMs / second),
      clear: (person) => make(sessionName(person), '', '/', 0),
      tokens: (header) =>
        Object.entries(read(header)).flatMap(([name, value]) =>
          name.startsWith(`${host}${sessionPrefix}`) && value !== undefined ? [value] : [],
        ),
    },
    waiting: {
      set: (token, lastsMs) => make(waitingName, token, '/api/waiting', lastsMs / second),
      clear: () => make(waitingName, '', '/api/waiting', 0),
      token: (header) => read(header)[waitingName],
    },
    browser: {
      of(header, { id }) {
        const name = `${browserPrefix}${id}`;
        const mark = read(header)[name];
        if (mark !== undefined && markShape.test(mark))
          return { hash: secretHash(mark), set: null };
        const fresh = newSecret();
        return { hash: secretHash(fresh), set: make(name, fresh, '/api', browserMaxAge) };
      },
    },
  };
}
