import type { AccountId } from '@opora/shared/ids.ts';
import type { AccountFactors } from '@opora/shared/protocol/office-factors.ts';
import type { Logger } from '../../observability/logger.ts';
import type { FactorStore } from '../../persistence/factor-store.ts';
import type { Factors } from '../factors.ts';
import type { StaffCookies } from '../staff-cookies.ts';
import { accountFactors } from './account-factors.ts';
import { createOidc, type Oidc } from './oidc/oidc.ts';
import { createOidcProvider, type OidcSettings } from './oidc/provider.ts';
import { createPasskeys, type Passkeys } from './passkeys/passkeys.ts';
import { relyingParty } from './passkeys/relying-party.ts';
import { createTotp, type Totp } from './totp/totp.ts';

export interface FactorComponents {
  readonly store: FactorStore;
  readonly cookies: Pick<StaffCookies, 'make' | 'read'>;
  /** Where people reach this server; known once it listens. */
  readonly origin: () => string;
  /** Undefined where the office has no provider of identities. */
  readonly provider: OidcSettings | undefined;
  readonly now: () => number;
  readonly logger: Logger;
}

/** What accounts prove themselves with besides a password. */
export interface StaffFactors {
  readonly second: Factors;
  readonly totp: Totp;
  readonly passkeys: Passkeys;
  readonly oidc: Oidc | undefined;
  of(account: AccountId): Promise<AccountFactors>;
}

export function openFactors(components: FactorComponents): StaffFactors {
  const { store, cookies, origin, provider: settings, now, logger } = components;
  const totp = createTotp({ store, now });
  const passkeys = createPasskeys({ store, now, party: () => relyingParty(origin()) });
  const provider = settings && createOidcProvider(settings, logger);
  return {
    totp,
    passkeys,
    oidc: provider && createOidc({ store, now, cookies, origin, provider }),
    of: (account) => accountFactors(store, account, settings !== undefined),
    second: {
      async of(account) {
        const [hasPasskey, hasTotp] = await Promise.all([
          store.passkeysOf(account).then((found) => found.length > 0),
          totp.isOn(account),
        ]);
        return [
          ...(hasPasskey ? (['passkey'] as const) : []),
          ...(hasTotp ? (['totp'] as const) : []),
        ];
      },
      async removeAll(account) {
        // Also the link to the provider: whoever had come into the account may have made it.
        await Promise.all([
          totp.remove(account),
          store.removePasskeysOf(account),
          store.removeIdentityOf(account),
        ]);
      },
    },
  };
}
