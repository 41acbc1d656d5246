import { plainLogin } from '@opora/shared/domain/office/login.ts';
import type { OfficeRefusal } from '@opora/shared/domain/office/office-refusals.ts';
import { type AccountId, accountId } from '@opora/shared/ids.ts';
import type { SecondFactor } from '@opora/shared/protocol/office.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';
import { newSecret, secretHash } from '../access/secrets.ts';
import type { PendingSignIn, StaffAccount, StaffStore } from '../persistence/staff-store.ts';
import type { Factors } from './factors.ts';
import type { Passwords } from './passwords.ts';
import type { StaffCookies } from './staff-cookies.ts';
import {
  type Begun,
  type SignedIn,
  type StaffSessions,
  staffSessionLimits,
} from './staff-sessions.ts';
import { looked, type Tries } from './tries.ts';
import type { Visitor } from './visitor.ts';

/** The first factor was right, and one of these has to follow. */
export interface SecondNeeded {
  readonly factors: readonly [SecondFactor, ...SecondFactor[]];
  readonly cookies: readonly string[];
}
export type FirstStep = Begun | SecondNeeded;

export interface SignIn {
  withPassword(
    typed: { readonly login: string; readonly password: string },
    visitor: Visitor,
  ): Promise<Result<FirstStep, OfficeRefusal>>;
  /** After a first factor: asks for the second where there is one. */
  goOn(account: StaffAccount, visitor: Visitor): Promise<Result<FirstStep, OfficeRefusal>>;
  /** Who owes a second factor in this browser. */
  pending(cookieHeader: string | undefined): Promise<PendingSignIn | undefined>;
  /** The second factor was right. Of two answers at once, one wins. */
  finishPending(pending: PendingSignIn, visitor: Visitor): Promise<Result<Begun, OfficeRefusal>>;
  /** For somebody who has proved enough. */
  begin(account: AccountId, visitor: Visitor): Promise<Result<Begun, OfficeRefusal>>;
  /** Whether it is still the same person: their password once more. */
  confirmWithPassword(signedIn: SignedIn, password: string): Promise<Result<Begun, OfficeRefusal>>;
}

export interface SignInComponents {
  readonly store: StaffStore;
  readonly sessions: StaffSessions;
  readonly cookies: StaffCookies;
  readonly passwords: Passwords;
  readonly factors: Factors;
  readonly tries: Tries;
  readonly now: () => number;
}

/** No account is called so: ids are longer. */
const nobody = accountId('-');

export function createSignIn(components: SignInComponents): SignIn {
  const { store, sessions, cookies, passwords, factors, tries, now } = components;
  const { pendingMs } = staffSessionLimits;

  /** Asked in the same way for a login that does not exist. */
  async function knownBrowser(account: StaffAccount | undefined, { cookieHeader }: Visitor) {
    const mark = cookies.browser.mark(cookieHeader);
    const isKnown = mark !== undefined && (await store.knowsBrowser(account?.id ?? nobody, mark));
    return isKnown ? mark : undefined;
  }

  /** Marks the browser, so that others who guess at this login do not lock it out. */
  async function markBrowser(account: StaffAccount, visitor: Visitor): Promise<readonly string[]> {
    if ((await knownBrowser(account, visitor)) !== undefined) return [];
    const token = newSecret();
    await store.addBrowser(account.id, secretHash(token));
    return [cookies.browser.set(token)];
  }

  async function begin(id: AccountId, visitor: Visitor): Promise<Result<Begun, OfficeRefusal>> {
    const account = await store.findAccount(id);
    const begun = account && (await sessions.begin(account, visitor));
    if (account === undefined || begun === undefined) return err('sign-in-refused');
    const marks = await markBrowser(account, visitor);
    return ok({ ...begun, cookies: [...begun.cookies, ...marks, cookies.pending.clear()] });
  }

  async function goOn(account: StaffAccount, visitor: Visitor) {
    const [first, ...more] = await factors.of(account.id);
    if (first === undefined) return await begin(account.id, visitor);
    const token = newSecret();
    const { device } = visitor;
    const tokenHash = secretHash(token);
    await store.addPending({ tokenHash, accountId: account.id, createdAt: now(), device });
    const needed: SecondNeeded = {
      factors: [first, ...more],
      cookies: [cookies.pending.set(token, pendingMs)],
    };
    return ok(needed);
  }

  return {
    goOn,
    begin,

    async withPassword({ login: typed, password }, visitor) {
      const login = plainLogin(typed);
      const account = await store.findLogin(login);
      const browser = await knownBrowser(account, visitor);
      const taken = tries.signIn({ login, source: visitor.source, browser });
      if (taken === undefined) return err('too-many-tries');
      const isRight = await looked(taken, async () => {
        const matches = await passwords.matches(password, account?.passwordHash ?? null);
        return matches && account?.lockedAt === null;
      });
      return isRight && account !== undefined
        ? await goOn(account, visitor)
        : err('sign-in-refused');
    },

    async pending(cookieHeader) {
      const token = cookies.pending.token(cookieHeader);
      const found = token === undefined ? undefined : await store.findPending(secretHash(token));
      return found !== undefined && now() - found.createdAt <= pendingMs ? found : undefined;
    },

    async finishPending({ tokenHash, accountId: id }, visitor) {
      if (!(await store.takePending(tokenHash))) return err('sign-in-refused');
      return await begin(id, visitor);
    },

    async confirmWithPassword(signedIn, password) {
      const { account } = signedIn;
      const taken = tries.confirm(account.id);
      if (taken === undefined) return err('too-many-tries');
      const isRight = await looked(taken, () => passwords.matches(password, account.passwordHash));
      return isRight ? await sessions.confirm(signedIn) : err('not-confirmed');
    },
  };
}
