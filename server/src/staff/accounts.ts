import { plainLogin } from '@opora/shared/domain/office/login.ts';
import type { OfficeRefusal } from '@opora/shared/domain/office/office-refusals.ts';
import type { OfficeRole } from '@opora/shared/domain/office/office-rights.ts';
import { type AccountId, accountId } from '@opora/shared/ids.ts';
import type { AccountLine } from '@opora/shared/protocol/office.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';
import { newName } from '../access/secrets.ts';
import type { StaffAccount, StaffStore } from '../persistence/staff-store.ts';
import type { Factors } from './factors.ts';
import { type InvitationLink, newInvitationLink } from './setup-links.ts';

export interface Invited {
  readonly account: StaffAccount;
  readonly link: InvitationLink;
}

/** What somebody does who keeps the accounts. Nothing of it opens a conference. */
export interface Accounts {
  list(): Promise<readonly StaffAccount[]>;
  invite(who: {
    readonly name: string;
    readonly login: string;
    readonly role: OfficeRole;
  }): Promise<Result<Invited, OfficeRefusal>>;
  /** For a password that was forgotten. What else the account proved itself with goes, and so do its sessions. */
  renewLink(id: AccountId): Promise<Result<Invited, OfficeRefusal>>;
  setRole(id: AccountId, role: OfficeRole): Promise<Result<StaffAccount, OfficeRefusal>>;
  lock(id: AccountId): Promise<Result<StaffAccount, OfficeRefusal>>;
  unlock(id: AccountId): Promise<Result<StaffAccount, OfficeRefusal>>;
}

export interface AccountComponents {
  readonly store: StaffStore;
  readonly factors: Factors;
  /** Everything the account has open, also the conferences it is in (OF16). */
  readonly endEverything: (account: AccountId) => Promise<void>;
  readonly now: () => number;
}

export const stateOf = ({ activatedAt, lockedAt }: StaffAccount): AccountLine['state'] => {
  if (lockedAt !== null) return 'locked';
  return activatedAt === null ? 'invited' : 'active';
};

export function createAccounts(components: AccountComponents): Accounts {
  const { store, factors, endEverything, now } = components;

  async function found(id: AccountId): Promise<Result<StaffAccount, OfficeRefusal>> {
    const account = await store.findAccount(id);
    return account === undefined ? err('not-found') : ok(account);
  }

  return {
    list: store.accounts,

    async invite({ name, login, role }) {
      const account: StaffAccount = {
        id: accountId(newName()),
        name,
        login: plainLogin(login),
        role,
        passwordHash: null,
        createdAt: now(),
        activatedAt: null,
        lockedAt: null,
      };
      const link = newInvitationLink(account.id, now());
      const isAdded = await store.addAccount(account, link.stored);
      return isAdded ? ok({ account, link }) : err('login-taken');
    },

    async renewLink(id) {
      const account = await found(id);
      if (!account.ok) return account;
      if (account.value.lockedAt !== null) return err('not-allowed');
      const link = newInvitationLink(id, now());
      await store.putLink(link.stored);
      await factors.removeAll(id);
      await endEverything(id);
      return ok({ account: account.value, link });
    },

    async setRole(id, role) {
      const before = await found(id);
      if (!before.ok || before.value.role === role) return before;
      if (!(await store.setRole(id, role))) return err('last-admin');
      await endEverything(id);
      return await found(id);
    },

    async lock(id) {
      const before = await found(id);
      if (!before.ok || before.value.lockedAt !== null) return before;
      if (!(await store.lockAccount(id, now()))) return err('last-admin');
      await endEverything(id);
      return await found(id);
    },

    async unlock(id) {
      await store.unlockAccount(id);
      return await found(id);
    },
  };
}
