import type { AccountId } from '@opora/shared/ids.ts';
import { accountIdSchema } from '@opora/shared/protocol/primitives.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';
import { z } from 'zod';
import { newSecret, secretHash } from '../../../access/secrets.ts';
import type { StaffCookies } from '../../staff-cookies.ts';
import { type CeremonyComponents, createCeremonies } from '../ceremonies.ts';
import type { OidcIdentity, OidcProvider } from './provider.ts';

/** Why somebody goes to the provider; but for signing in, for which account. */
export type OidcPurpose =
  | { readonly kind: 'sign-in' }
  | { readonly kind: 'link'; readonly accountId: AccountId }
  | { readonly kind: 'step-up'; readonly accountId: AccountId };

export interface OidcReturn {
  readonly purpose: OidcPurpose;
  readonly identity: OidcIdentity;
}

export interface OidcComponents extends CeremonyComponents {
  readonly provider: OidcProvider;
  readonly cookies: Pick<StaffCookies, 'make' | 'read'>;
  /** Known once the server listens. */
  readonly origin: () => string;
}

/**
 * There and back in three steps. The browser comes back by a navigation from a foreign site, on which cookies of the
 * session are not sent and which anybody can start. So its arrival only ends the attempt that the same browser began,
 * known by a cookie of its own; what came of it is done by a request of our own page.
 */
export interface Oidc {
  begin(
    purpose: OidcPurpose,
  ): Promise<Result<{ readonly address: string; readonly cookie: string }, 'provider-unreachable'>>;
  /** `query` as it came. An attempt can be answered once, rightly or not. */
  receive(cookieHeader: string | undefined, query: string): Promise<void>;
  /** Once; undefined if the provider said no, or another browser came back. */
  finish(cookieHeader: string | undefined): Promise<OidcReturn | undefined>;
  clearCookie(): string;
  accountOf(identity: OidcIdentity): Promise<AccountId | undefined>;
  /** False if either side is linked already. */
  link(account: AccountId, identity: OidcIdentity): Promise<boolean>;
  unlink(account: AccountId): Promise<Result<void, 'last-way-in' | 'not-found'>>;
}

export const oidcCallbackPath = '/api/office/oidc/callback';
const cookieName = 'opora.office-provider';
const cookiePath = '/api/office/oidc';

const minuteMs = 60_000;
/** Somebody may have to look for their phone first. */
const awayMs = 10 * minuteMs;
/** Our own page asks at once. */
const arrivedMs = minuteMs;

const accountId = accountIdSchema;
const purposeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sign-in') }),
  z.object({ kind: z.literal('link'), accountId }),
  z.object({ kind: z.literal('step-up'), accountId }),
]);
const attemptSchema = z.object({ state: z.string(), nonce: z.string(), verifier: z.string() });
const identitySchema = z.object({ issuer: z.string(), subject: z.string() });

export function createOidc({ provider, cookies, origin, ...components }: OidcComponents): Oidc {
  const { store, now } = components;
  const away = createCeremonies(components, {
    kind: 'provider-away',
    lastsMs: awayMs,
    schema: z.object({ purpose: purposeSchema, attempt: attemptSchema }),
  });
  const arrived = createCeremonies(components, {
    kind: 'provider-arrived',
    lastsMs: arrivedMs,
    schema: z.object({ purpose: purposeSchema, identity: identitySchema }),
  });
  const cookie = (value: string, lastsMs: number) =>
    cookies.make({ name: cookieName, value, path: cookiePath, lastsMs, sameSite: 'lax' });
  const holderOf = (header: string | undefined) => {
    const token = cookies.read(header, cookieName);
    return token === undefined ? undefined : secretHash(token);
  };

  return {
    async begin(purpose) {
      const begun = await provider.begin(origin() + oidcCallbackPath);
      if (!begun.ok) return err('provider-unreachable');
      const { address, attempt } = begun.value;
      const token = newSecret();
      await away.begin(secretHash(token), { purpose, attempt });
      return ok({ address, cookie: cookie(token, awayMs) });
    },

    async receive(header, query) {
      const holder = holderOf(header);
      if (holder === undefined) return;
      const begun = await away.take(holder);
      if (begun === undefined) return;
      const returned = new URL(origin() + oidcCallbackPath);
      returned.search = query;
      const identity = await provider.finish(returned, begun.attempt);
      if (!identity.ok) return;
      await arrived.begin(holder, { purpose: begun.purpose, identity: identity.value });
    },

    async finish(header) {
      const holder = holderOf(header);
      return holder === undefined ? undefined : await arrived.take(holder);
    },

    clearCookie: () => cookie('', 0),

    accountOf: async ({ issuer, subject }) =>
      (await store.findIdentity(issuer, subject))?.accountId,

    link: (account, identity) =>
      store.linkIdentity({ ...identity, accountId: account, linkedAt: now() }),

    async unlink(account) {
      if (await store.unlinkIdentity(account)) return ok(undefined);
      return err((await store.identityOf(account)) ? 'last-way-in' : 'not-found');
    },
  };
}
