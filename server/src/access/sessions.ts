import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';
import { conferenceIdSchema, participantIdSchema } from '@opora/shared/protocol/primitives.ts';
import * as cookie from 'cookie';
import type { AccessStore } from '../persistence/access-store.ts';
import { newSecret, secretHash } from './secrets.ts';

/** Who a connection or request speaks for. Everything else about them comes from the conference. */
export interface Session {
  readonly conferenceId: ConferenceId;
  readonly participantId: ParticipantId;
}

export interface Sessions {
  /** Starts a session; returns the value of its `Set-Cookie` header. */
  start(session: Session): Promise<string>;
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
  /** Ends it; returns the value of the `Set-Cookie` header that clears it. */
  end(cookieHeader: string | undefined, session: Session): Promise<string>;
}

const prefix = 'opora.';
/** One cookie per participant: a family may share a tablet (design.md 6). */
const cookieName = ({ conferenceId, participantId }: Session): string =>
  `${prefix}${conferenceId}.${participantId}`;

const attributes = { httpOnly: true, sameSite: 'strict', path: '/' } as const;
/** A day: longer than any conference; leaving ends it earlier. */
const maxAgeSeconds = 24 * 60 * 60;

const setCookie = (session: Session, value: string, maxAge: number): string =>
  cookie.stringifySetCookie({ name: cookieName(session), value, maxAge, ...attributes });

const tokensOf = (header: string | undefined): readonly string[] =>
  Object.entries(cookie.parseCookie(header ?? '')).flatMap(([name, value]) =>
    name.startsWith(prefix) && value !== undefined ? [value] : [],
  );

export function createSessions(store: AccessStore, now: () => number): Sessions {
  async function resolve(token: string): Promise<Session | undefined> {
    const found = await store.findSession(secretHash(token));
    return found === undefined || now() - found.createdAt > maxAgeSeconds * 1000
      ? undefined
      : { conferenceId: found.conferenceId, participantId: found.participantId };
  }

  async function all(header: string | undefined): Promise<readonly Session[]> {
    const found = await Promise.all(tokensOf(header).map(resolve));
    return found.filter((session) => session !== undefined);
  }

  return {
    all,
    async start(session) {
      const token = newSecret();
      await store.addSession({ tokenHash: secretHash(token), ...session, createdAt: now() });
      return setCookie(session, token, maxAgeSeconds);
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
    async end(header, session) {
      const token = cookie.parseCookie(header ?? '')[cookieName(session)];
      if (token !== undefined) await store.endSession(secretHash(token));
      return setCookie(session, '', 0);
    },
  };
}
