import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';
import { conferenceIdSchema, participantIdSchema } from '@opora/shared/protocol/primitives.ts';
import * as cookie from 'cookie';
import type { AccessStore } from '../persistence/access-store.ts';
import { newSecret, secretHash } from './secrets.ts';

/** Who a connection or request speaks for. Everything else about them comes from the conference. */
export interface Person {
  readonly conferenceId: ConferenceId;
  readonly participantId: ParticipantId;
}

/** A person in one browser. */
export interface Session extends Person {
  /** Hash of its token: says nothing to anybody, tells two browsers of one person apart. */
  readonly id: string;
}

export interface Sessions {
  /** Starts a session; returns the value of its `Set-Cookie` header. */
  start(person: Person): Promise<string>;
  /**
   * The session a request may use. `as` picks one of several people in the same browser and may be
   * left out where there is only one; it is no secret, the cookie decides.
   */
  find(
    cookieHeader: string | undefined,
    wanted: { readonly conference: unknown; readonly as: unknown },
  ): Promise<Session | undefined>;
  /** Every session this browser holds, newest cookie last. */
  all(cookieHeader: string | undefined): Promise<readonly Session[]>;
  /** Ends it everywhere; returns the value of the `Set-Cookie` header that clears it. */
  end(session: Session): Promise<string>;
  /** Whether it has ended while this process ran: asked by connections that were opened with it. */
  hasEnded(session: Session): boolean;
  /** Hears of each session that ends, so that its open connections end with it (AC5). */
  onEnd(listener: (session: Session) => void): void;
}

const prefix = 'opora.';
/** One cookie per participant: a family may share a tablet (design.md 6). */
const cookieName = ({ conferenceId, participantId }: Person): string =>
  `${prefix}${conferenceId}.${participantId}`;

const attributes = { httpOnly: true, sameSite: 'strict', path: '/' } as const;
/** A day: longer than any conference; leaving ends it earlier. */
const maxAgeSeconds = 24 * 60 * 60;

const setCookie = (person: Person, value: string, maxAge: number): string =>
  cookie.stringifySetCookie({ name: cookieName(person), value, maxAge, ...attributes });

const tokensOf = (header: string | undefined): readonly string[] =>
  Object.entries(cookie.parseCookie(header ?? '')).flatMap(([name, value]) =>
    name.startsWith(prefix) && value !== undefined ? [value] : [],
  );

export function createSessions(store: AccessStore, now: () => number): Sessions {
  const ended = new Set<Session['id']>();
  const listeners: ((session: Session) => void)[] = [];

  async function resolve(token: string): Promise<Session | undefined> {
    const id = secretHash(token);
    const found = await store.findSession(id);
    return found === undefined || now() - found.createdAt > maxAgeSeconds * 1000
      ? undefined
      : { id, conferenceId: found.conferenceId, participantId: found.participantId };
  }

  async function all(header: string | undefined): Promise<readonly Session[]> {
    const found = await Promise.all(tokensOf(header).map(resolve));
    return found.filter((session) => session !== undefined);
  }

  return {
    all,
    hasEnded: ({ id }) => ended.has(id),
    onEnd: (listener) => void listeners.push(listener),
    async start(person) {
      const token = newSecret();
      await store.addSession({ tokenHash: secretHash(token), ...person, createdAt: now() });
      return setCookie(person, token, maxAgeSeconds);
    },
    async find(header, wanted) {
      const conference = conferenceIdSchema.safeParse(wanted.conference);
      if (!conference.success) return undefined;
      const here = (await all(header)).filter((each) => each.conferenceId === conference.data);
      if (wanted.as === undefined || wanted.as === null) {
        return here.length === 1 ? here[0] : undefined;
      }
      const as = participantIdSchema.safeParse(wanted.as);
      return here.find((session) => session.participantId === as.data);
    },
    async end(session) {
      await store.endSession(session.id);
      ended.add(session.id);
      for (const listener of listeners) listener(session);
      return setCookie(session, '', 0);
    },
  };
}
