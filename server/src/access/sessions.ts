import { conferenceIdSchema, participantIdSchema } from '@opora/shared/protocol/primitives.ts';
import type { Logger } from '../observability/logger.ts';
import type { AccessStore, Session as StoredSession } from '../persistence/access-store.ts';
import type { Cookies } from './cookies.ts';
import type { Endings, Moment } from './endings.ts';
import type { Person } from './person.ts';
import { newSecret, secretHash } from './secrets.ts';

const minuteMs = 60_000;
/** security.md 4.5. */
export const sessionLimits = {
  idleMs: 60 * minuteMs,
  wholeMs: 12 * 60 * minuteMs,
  /** How often a use is written down. */
  writtenEveryMs: minuteMs,
} as const;

/** A person in one browser. */
export interface Session extends Person {
  /** Hash of its token: says nothing to anybody, tells two browsers of one person apart. */
  readonly id: string;
  readonly createdAt: number;
  /** When it was looked up: what was put out later holds against it. */
  readonly asOf: Moment;
}

export interface Sessions {
  /**
   * Starts a session with a new secret; returns the value of its `Set-Cookie` header. Undefined if the person was put
   * out after `since`, when it was decided to let them in.
   */
  start(person: Person, since: Moment): Promise<string | undefined>;
  /**
   * The session a request may use, which counts as using it. `as` picks one of several people in the same browser and
   * may be left out where there is only one; it is no secret, the cookie decides.
   */
  find(
    cookieHeader: string | undefined,
    wanted: { readonly conference: unknown; readonly as: unknown },
  ): Promise<Session | undefined>;
  /** Every session this browser holds, newest cookie last. */
  all(cookieHeader: string | undefined): Promise<readonly Session[]>;
  /** Ends it everywhere; returns the value of the `Set-Cookie` header that clears it. */
  end(session: Session): Promise<string>;
  /** Tells the connections of people who were just put out (`endings.ts`). */
  endOf(isPutOut: (person: Person) => boolean): void;
  /** Whether it has ended while this process ran: asked by connections that were opened with it. */
  hasEnded(session: Session): boolean;
  /** Hears of each session that ends, so that its open connections end with it (AC5). */
  onEnd(listener: (session: Session) => void): void;
  /** An open connection counts as use. Ends what has run out. */
  sweep(open: Iterable<Session>): Promise<void>;
}

export interface SessionComponents {
  readonly access: AccessStore;
  readonly cookies: Cookies['session'];
  readonly endings: Endings;
  readonly now: () => number;
  readonly logger: Logger;
}

interface Use {
  readonly session: Session;
  readonly lastUsedAt: number;
  readonly writtenAt: number;
}

export function createSessions(components: SessionComponents): Sessions {
  const { access, cookies, endings, now, logger } = components;
  /** Sessions that this process has seen in use. */
  const uses = new Map<Session['id'], Use>();
  const listeners: ((session: Session) => void)[] = [];

  const isOver = (session: { readonly createdAt: number; readonly lastUsedAt: number }): boolean =>
    now() - session.createdAt > sessionLimits.wholeMs ||
    now() - session.lastUsedAt > sessionLimits.idleMs;

  function use(session: Session, writtenBefore?: number): void {
    const lastUsedAt = now();
    const writtenAt = uses.get(session.id)?.writtenAt ?? writtenBefore ?? 0;
    const isDue = lastUsedAt - writtenAt >= sessionLimits.writtenEveryMs;
    uses.set(session.id, { session, lastUsedAt, writtenAt: isDue ? lastUsedAt : writtenAt });
    if (!isDue) return;
    access.touchSession(session.id, lastUsedAt).catch((error: unknown) => {
      // It may then end a little early.
      logger.warn('session-use-not-stored', { error });
    });
  }

  function tellEnd(session: Session): void {
    uses.delete(session.id);
    for (const listener of listeners) listener(session);
  }

  async function end(session: Session): Promise<string> {
    endings.endSession(session.id);
    tellEnd(session);
    await access.endSession(session.id);
    return cookies.clear(session);
  }

  interface Held {
    readonly session: Session;
    readonly stored: StoredSession;
  }

  async function resolve(token: string): Promise<Held | undefined> {
    const asOf = endings.moment();
    const id = secretHash(token);
    const stored = await access.findSession(id);
    if (stored === undefined) return undefined;
    const { conferenceId, participantId, createdAt } = stored;
    const session = { id, conferenceId, participantId, createdAt, asOf };
    if (endings.hasEnded(session) || endings.isUnstored(session)) return undefined;
    const lastUsedAt = Math.max(stored.lastUsedAt, uses.get(id)?.lastUsedAt ?? 0);
    return isOver({ createdAt, lastUsedAt }) ? undefined : { session, stored };
  }

  async function held(header: string | undefined): Promise<readonly Held[]> {
    const found = await Promise.all(cookies.tokens(header).map(resolve));
    return found.filter((each) => each !== undefined);
  }

  return {
    end,
    all: async (header) => (await held(header)).map(({ session }) => session),
    hasEnded: endings.hasEnded,
    onEnd: (listener) => void listeners.push(listener),
    endOf(isPutOut) {
      for (const { session } of [...uses.values()]) if (isPutOut(session)) tellEnd(session);
    },
    async start(person, since) {
      if (endings.wasPutOutSince(person, since)) return undefined;
      const token = newSecret();
      const at = now();
      await access.addSession({
        tokenHash: secretHash(token),
        ...person,
        createdAt: at,
        lastUsedAt: at,
      });
      return cookies.set(person, token, sessionLimits.wholeMs);
    },
    async find(header, wanted) {
      const conference = conferenceIdSchema.safeParse(wanted.conference);
      if (!conference.success) return undefined;
      const here = (await held(header)).filter(
        ({ session }) => session.conferenceId === conference.data,
      );
      const as = participantIdSchema.safeParse(wanted.as);
      const isOnly = (wanted.as === undefined || wanted.as === null) && here.length === 1;
      const found = isOnly
        ? here[0]
        : here.find(({ session }) => as.success && session.participantId === as.data);
      if (found !== undefined) use(found.session, found.stored.lastUsedAt);
      return found?.session;
    },
    async sweep(open) {
      for (const session of open) if (!endings.hasEnded(session)) use(session);
      const over = [...uses.values()].filter(({ session, lastUsedAt }) =>
        isOver({ createdAt: session.createdAt, lastUsedAt }),
      );
      await Promise.all(over.map(({ session }) => end(session)));
    },
  };
}
