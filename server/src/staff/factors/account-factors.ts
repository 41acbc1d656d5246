import type { AccountId } from '@opora/shared/ids.ts';
import type { AccountFactors } from '@opora/shared/protocol/office-factors.ts';
import type { FactorStore } from '../../persistence/factor-store.ts';

/** Everything an account proves itself with besides its password, as its owner is shown it. */
export async function accountFactors(
  store: FactorStore,
  account: AccountId,
  hasProvider: boolean,
): Promise<AccountFactors> {
  const [totp, passkeys, identity] = await Promise.all([
    store.findTotp(account),
    store.passkeysOf(account),
    store.identityOf(account),
  ]);
  return {
    totpSince: totp?.since ?? null,
    passkeys: passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({
      id,
      name,
      createdAt,
      lastUsedAt,
    })),
    provider: hasProvider ? { linkedAt: identity?.linkedAt ?? null } : null,
  };
}
