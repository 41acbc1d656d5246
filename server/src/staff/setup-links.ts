import { plainLogin } from '@opora/shared/domain/office/login.ts';
import type { OfficeRefusal } from '@opora/shared/domain/office/office-refusals.ts';
import { type AccountId, accountId } from '@opora/shared/ids.ts';
import type { SetupLook } from '@opora/shared/protocol/office.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';
import {
  isSameHash,
  linkToken,
  newName,
  newSecret,
  readLinkToken,
  secretHash,
} from '../access/secrets.ts';
import type { WrongLinks } from '../access/wrong-links.ts';
import { hashOfNothing } from '../persistence/access-store.ts';
import type { StaffAccount, StaffLink, StaffStore } from '../persistence/staff-store.ts';
import type { Passwords } from './passwords.ts';
import type { FirstStep, SignIn } from './sign-in.ts';
import type { Visitor } from './visitor.ts';

/** How long an invited colleague has. */
export const linkLastsMs = 7 * 24 * 60 * 60_000;

export interface NewLink {
  readonly stored: StaffLink;
  readonly path: string;
}

function newLink(rest: Pick<StaffLink, 'accountId' | 'createdAt' | 'validUntil'>): NewLink {
  const token = { id: newName(), secret: newSecret() };
  const stored = { id: token.id, secretHash: secretHash(token.secret), ...rest };
  return { stored, path: `/office/setup#${linkToken(token)}` };
}

export interface InvitationLink extends NewLink {
  readonly validUntil: number;
}

export function newInvitationLink(account: AccountId, at: number): InvitationLink {
  const validUntil = at + linkLastsMs;
  return { ...newLink({ accountId: account, createdAt: at, validUntil }), validUntil };
}

/** One-time links: for the first account of all, and for colleagues who were invited (OF1, OF2). */
export interface SetupLinks {
  /** Path of the link for the first account; undefined once there is one. An earlier one stops working. */
  first(): Promise<string | undefined>;
  /** Looks without using the link up. */
  look(secret: string): Promise<Result<SetupLook, OfficeRefusal>>;
  /** Sets the password and signs in, by the second factor where there is one. `owner`: for the first account alone. */
  use(
    request: {
      readonly secret: string;
      readonly password: string;
      readonly owner: { readonly name: string; readonly login: string } | undefined;
    },
    visitor: Visitor,
  ): Promise<Result<FirstStep, OfficeRefusal>>;
}

export interface SetupComponents {
  readonly store: StaffStore;
  readonly passwords: Passwords;
  readonly signIn: Pick<SignIn, 'goOn'>;
  readonly wrongLinks: WrongLinks;
  readonly now: () => number;
}

interface Good {
  readonly link: StaffLink;
  /** Null: the link for the first account. */
  readonly account: StaffAccount | null;
}

export function createSetupLinks(components: SetupComponents): SetupLinks {
  const { store, passwords, signIn, wrongLinks, now } = components;

  async function find(token: string): Promise<Result<Good, OfficeRefusal>> {
    const { id, secret } = readLinkToken(token);
    const link = await store.findLink(id);
    // Compared also where there is none, so that both take the same time.
    const isRight = isSameHash(secretHash(secret), link?.secretHash ?? hashOfNothing);
    if (link === undefined || !isRight) {
      return err(wrongLinks.count(id) ? 'link-not-valid' : 'too-many-tries');
    }
    if (link.validUntil !== null && now() > link.validUntil) return err('link-not-valid');
    if (link.accountId === null) return ok({ link, account: null });
    const account = await store.findAccount(link.accountId);
    if (account === undefined || account.lockedAt !== null) return err('link-not-valid');
    return ok({ link, account });
  }

  async function addFirst(
    link: StaffLink,
    owner: { readonly name: string; readonly login: string },
    password: string,
  ): Promise<Result<StaffAccount, OfficeRefusal>> {
    const made = await passwords.make(password, owner);
    if (!made.ok) return made;
    const account: StaffAccount = {
      id: accountId(newName()),
      name: owner.name,
      login: plainLogin(owner.login),
      role: 'admin',
      passwordHash: made.value,
      createdAt: now(),
      activatedAt: now(),
      lockedAt: null,
    };
    const isFirst = await store.addFirstAccount(account, link.id);
    return isFirst ? ok(account) : err('link-not-valid');
  }

  async function activate(
    link: StaffLink,
    account: StaffAccount,
    password: string,
  ): Promise<Result<StaffAccount, OfficeRefusal>> {
    const made = await passwords.make(password, account);
    if (!made.ok) return made;
    const isUsed = await store.useLink(link.id, made.value, now());
    return isUsed ? ok(account) : err('link-not-valid');
  }

  return {
    async first() {
      if (await store.hasAccounts()) return undefined;
      const link = newLink({ accountId: null, createdAt: now(), validUntil: null });
      await store.putLink(link.stored);
      return link.path;
    },

    async look(secret) {
      const found = await find(secret);
      if (!found.ok) return found;
      const { account } = found.value;
      if (account === null) return ok({ kind: 'first' });
      return ok({ kind: 'invited', name: account.name, login: account.login });
    },

    async use({ secret, password, owner }, visitor) {
      const found = await find(secret);
      if (!found.ok) return found;
      const { link, account } = found.value;
      // Only the first account names itself; all others are named by who invited them.
      if ((account === null) !== (owner !== undefined)) return err('link-not-valid');
      const ready =
        account === null
          ? await addFirst(link, owner ?? { name: '', login: '' }, password)
          : await activate(link, account, password);
      return ready.ok ? await signIn.goOn(ready.value, visitor) : ready;
    },
  };
}
