import type { OfficeRefusal } from '@opora/shared/domain/office/office-refusals.ts';
import type { AccountId } from '@opora/shared/ids.ts';
import type {
  MadePasskey,
  PasskeyCreation,
  PasskeyRequest,
  UsedPasskey,
} from '@opora/shared/protocol/office-passkeys.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';
import { z } from 'zod';
import { newSecret } from '../../../access/secrets.ts';
import type { SecretHash } from '../../../persistence/access-store.ts';
import type { StaffAccount } from '../../../persistence/staff-store.ts';
import { type CeremonyComponents, createCeremonies } from '../ceremonies.ts';
import { ceremonyMs, creationOptions, requestOptions, userHandle } from './ceremony-options.ts';
import { checkMadePasskey, checkUsedPasskey } from './check-passkey.ts';
import type { RelyingParty } from './relying-party.ts';

/** Nobody has that many devices; more would be a mistake or a nuisance. */
export const mostPasskeys = 10;

/** A challenge a device had ready at its last moment may still be on its way. */
const challengeMs = ceremonyMs + 10_000;

export interface PasskeyComponents extends CeremonyComponents {
  /** Known once the server listens. */
  readonly party: () => RelyingParty;
}

/**
 * Passkeys of accounts. Each ceremony belongs to a holder: the hash of the secret by which the session, the pending
 * sign-in or the browser is known. A challenge is used up by the first answer, right or wrong.
 */
export interface Passkeys {
  of: CeremonyComponents['store']['passkeysOf'];
  beginMaking(holder: SecretHash, account: StaffAccount): Promise<PasskeyCreation>;
  add(
    holder: SecretHash,
    account: AccountId,
    made: MadePasskey,
    name: string,
  ): Promise<Result<void, OfficeRefusal>>;
  /** Any passkey of this site, or those of one account. */
  beginUsing(holder: SecretHash, account?: AccountId): Promise<PasskeyRequest>;
  /** Whose passkey it was. With `account` those of others are refused. */
  use(
    holder: SecretHash,
    used: UsedPasskey,
    account?: AccountId,
  ): Promise<Result<AccountId, OfficeRefusal>>;
  rename(account: AccountId, id: string, name: string): Promise<Result<void, OfficeRefusal>>;
  remove(account: AccountId, id: string): Promise<Result<void, OfficeRefusal>>;
}

const challengeSchema = z.object({ challenge: z.string() });

export function createPasskeys({ store, now, party }: PasskeyComponents): Passkeys {
  const lasting = { lastsMs: challengeMs, schema: challengeSchema };
  const making = createCeremonies({ store, now }, { kind: 'passkey-making', ...lasting });
  const using = createCeremonies({ store, now }, { kind: 'passkey-using', ...lasting });

  async function accountOf(holder: SecretHash, used: UsedPasskey): Promise<AccountId | undefined> {
    const begun = await using.take(holder);
    const passkey = await store.findPasskey(used.id);
    if (begun === undefined || passkey === undefined) return undefined;
    const { accountId } = passkey;
    if (used.userHandle !== null && used.userHandle !== userHandle(accountId)) return undefined;
    const counter = await checkUsedPasskey(used, begun.challenge, party(), passkey);
    if (counter === undefined) return undefined;
    return (await store.usePasskey(passkey.id, counter, now())) ? accountId : undefined;
  }

  return {
    of: store.passkeysOf,

    async beginMaking(holder, account) {
      const challenge = newSecret();
      await making.begin(holder, { challenge });
      const { id, login, name } = account;
      const user = { id, loginName: login, name };
      return creationOptions(party(), user, challenge, await store.passkeysOf(id));
    },

    async add(holder, accountId, made, name) {
      const begun = await making.take(holder);
      if (begun === undefined) return err('set-up-over');
      const key = await checkMadePasskey(made, begun.challenge, party());
      if (key === undefined) return err('passkey-refused');
      const { transports } = made;
      const times = { createdAt: now(), lastUsedAt: null };
      const passkey = { ...key, accountId, transports, name, ...times };
      return (await store.addPasskey(passkey, mostPasskeys)) ? ok(undefined) : err('passkey-taken');
    },

    async beginUsing(holder, account) {
      const challenge = newSecret();
      await using.begin(holder, { challenge });
      const allowed = account === undefined ? [] : await store.passkeysOf(account);
      return requestOptions(party(), challenge, allowed);
    },

    async use(holder, used, account) {
      const found = await accountOf(holder, used);
      const isTheirs = found !== undefined && (account === undefined || found === account);
      return isTheirs ? ok(found) : err('passkey-refused');
    },

    rename: async (account, id, name) =>
      (await store.renamePasskey(account, id, name)) ? ok(undefined) : err('not-found'),

    async remove(account, id) {
      if (await store.removePasskey(account, id)) return ok(undefined);
      const isThere = (await store.passkeysOf(account)).some((passkey) => passkey.id === id);
      return err(isThere ? 'last-way-in' : 'not-found');
    },
  };
}
