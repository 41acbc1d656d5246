import { err, ok, type Result } from '@opora/shared/result.ts';
import { newSecret, secretHash } from '../access/secrets.ts';
import type { Logger } from '../observability/logger.ts';
import type { StaffAccount, StaffSession, StaffStore } from '../persistence/staff-store.ts';
import type { StaffCookies } from './staff-cookies.ts';
import type { Visitor } from './visitor.ts';

const minuteMs = 60_000;
/** security.md 4.5. */
export const staffSessionLimits = {
  idleMs: 30 * minuteMs,
  wholeMs: 12 * 60 * minuteMs,
  /** How long a confirmation counts for what is grave. */
  freshMs: 10 * minuteMs,
  /** How often a use is written down: a session may end that much early. */
  writtenEveryMs: minuteMs,
  /** How long the second factor may take. */
  pendingMs: 10 * minuteMs,
} as const;

/** Somebody of the office in one browser. */
export interface SignedIn {
  readonly session: StaffSession;
  readonly account: StaffAccount;
}

export interface Begun extends SignedIn {
  /** Values of `Set-Cookie` headers. */
  readonly cookies: readonly string[];
}

export interface StaffSessions {
  /** Always under a new secret; what the browser held before ends (OF4). Undefined for an account that is locked. */
  begin(account: StaffAccount, visitor: Visitor): Promise<Begun | undefined>;
  /** Counts as using it. */
  find(cookieHeader: string | undefined): Promise<SignedIn | undefined>;
  /** It is the same person: fresh, and under a new secret. */
  confirm(signedIn: SignedIn): Promise<Result<Begun, 'not-signed-in'>>;
  /** The value of the `Set-Cookie` header that clears it. */
  end(session: StaffSession): Promise<string>;
  /** On all devices. */
  endAll(account: StaffAccount): Promise<string>;
  list(account: StaffAccount): Promise<readonly StaffSession[]>;
  /** Until when nothing has to be confirmed; null if it has to be now. */
  freshUntil(session: StaffSession): number | null;
}

export interface StaffSessionComponents {
  readonly store: StaffStore;
  readonly cookies: StaffCookies;
  readonly now: () => number;
  readonly logger: Logger;
}

export function createStaffSessions(components: StaffSessionComponents): StaffSessions {
  const { store, cookies, now, logger } = components;
  const { idleMs, wholeMs, freshMs, writtenEveryMs, pendingMs } = staffSessionLimits;

  const isOver = ({ createdAt, lastUsedAt }: StaffSession): boolean =>
    now() - createdAt > wholeMs || now() - lastUsedAt > idleMs;

  function use({ tokenHash, lastUsedAt }: StaffSession): void {
    if (now() - lastUsedAt < writtenEveryMs) return;
    store.touchSession(tokenHash, now()).catch((error: unknown) => {
      logger.warn('staff-session-use-not-stored', { error });
    });
  }

  async function held(cookieHeader: string | undefined): Promise<StaffSession | undefined> {
    const token = cookies.session.token(cookieHeader);
    return token === undefined ? undefined : await store.findSession(secretHash(token));
  }

  async function endHeld(cookieHeader: string | undefined): Promise<void> {
    const session = await held(cookieHeader);
    if (session !== undefined) await store.endSession(session.tokenHash);
  }

  const removeExpired = () =>
    store.removeExpired({
      begun: now() - wholeMs,
      used: now() - idleMs,
      pending: now() - pendingMs,
    });

  return {
    async begin(account, { cookieHeader, device }) {
      await removeExpired();
      await endHeld(cookieHeader);
      const token = newSecret();
      const at = now();
      const session: StaffSession = {
        tokenHash: secretHash(token),
        accountId: account.id,
        createdAt: at,
        lastUsedAt: at,
        confirmedAt: at,
        device,
      };
      if (!(await store.addSession(session))) return undefined;
      return { session, account, cookies: [cookies.session.set(token, wholeMs)] };
    },

    async find(cookieHeader) {
      const session = await held(cookieHeader);
      if (session === undefined || isOver(session)) return undefined;
      const account = await store.findAccount(session.accountId);
      if (account === undefined || account.lockedAt !== null) return undefined;
      use(session);
      return { session, account };
    },

    async confirm({ session, account }) {
      const token = newSecret();
      const at = now();
      const next = { ...session, tokenHash: secretHash(token), lastUsedAt: at, confirmedAt: at };
      const isKept = await store.confirmSession(session.tokenHash, next.tokenHash, at);
      if (!isKept) return err('not-signed-in');
      const leftMs = session.createdAt + wholeMs - at;
      return ok({ session: next, account, cookies: [cookies.session.set(token, leftMs)] });
    },

    async end({ tokenHash }) {
      await store.endSession(tokenHash);
      return cookies.session.clear();
    },

    async endAll({ id }) {
      await store.endSessionsOf(id);
      return cookies.session.clear();
    },

    list: async ({ id }) => (await store.sessionsOf(id)).filter((session) => !isOver(session)),

    freshUntil({ confirmedAt }) {
      const until = confirmedAt + freshMs;
      return now() <= until ? until : null;
    },
  };
}
