import type { OfficeRefusal } from '@opora/shared/domain/office/office-refusals.ts';
import type { AccountId } from '@opora/shared/ids.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';
import { z } from 'zod';
import type { SecretHash } from '../../../persistence/access-store.ts';
import { type CeremonyComponents, createCeremonies } from '../ceremonies.ts';
import { newTotpSecret, stepOf, totpAddress } from './totp-code.ts';

const minuteMs = 60_000;
export const totpLimits = {
  /** How long a new secret waits for its first code. */
  setUpMs: 10 * minuteMs,
  /** Wrong codes until the pause. */
  tries: 5,
  pauseMs: 15 * minuteMs,
} as const;

/** Somebody who sets it up, in one session. */
interface Owner {
  readonly accountId: AccountId;
  readonly tokenHash: SecretHash;
}

/** Codes from an app on the phone. */
export interface Totp {
  isOn(account: AccountId): Promise<boolean>;
  /** A new secret, told this once; nothing changes until it is confirmed. `login` names the account in the app. */
  begin(
    owner: Owner,
    login: string,
  ): Promise<{ readonly secret: string; readonly address: string }>;
  /** The first code shows that the app has the secret: from now on it is the account's, and the code is used up. */
  confirm(owner: Owner, code: string): Promise<Result<void, OfficeRefusal>>;
  /** Each code is good once, and a wrong one takes one of few tries, also when they come at once. */
  check(account: AccountId, code: string): Promise<Result<void, OfficeRefusal>>;
  remove(account: AccountId): Promise<void>;
}

const setUpSchema = z.object({ secret: z.string() });

export function createTotp({ store, now }: CeremonyComponents): Totp {
  const { setUpMs, tries, pauseMs } = totpLimits;
  const way = { kind: 'totp', lastsMs: setUpMs, schema: setUpSchema };
  const setUps = createCeremonies({ store, now }, way);

  return {
    isOn: async (account) => (await store.findTotp(account)) !== undefined,

    async begin({ tokenHash }, login) {
      const secret = newTotpSecret();
      await setUps.begin(tokenHash, { secret });
      return { secret, address: totpAddress(secret, login) };
    },

    async confirm({ accountId, tokenHash }, code) {
      const setUp = await setUps.look(tokenHash);
      if (setUp === undefined) return err('set-up-over');
      const step = stepOf(setUp.secret, code, now());
      // A slip of the hand does not take the secret away: who may try here knows it.
      if (step === undefined) return err('code-wrong');
      const taken = await setUps.take(tokenHash);
      if (taken?.secret !== setUp.secret) return err('set-up-over');
      await store.putTotp({ accountId, secret: setUp.secret, since: now(), lastStep: step });
      return ok(undefined);
    },

    async check(account, code) {
      const rule = { limit: tries, pauseMs, now: now() };
      if (!(await store.takeTotpTry(account, rule))) {
        return err((await store.findTotp(account)) ? 'codes-paused' : 'code-wrong');
      }
      const stored = await store.findTotp(account);
      const step = stored && stepOf(stored.secret, code, rule.now);
      if (step === undefined) return err('code-wrong');
      return (await store.useTotpStep(account, step)) ? ok(undefined) : err('code-wrong');
    },

    remove: (account) => store.removeTotp(account),
  };
}
