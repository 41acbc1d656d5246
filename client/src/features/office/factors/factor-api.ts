import type { OfficeSession } from '@opora/shared/protocol/office.ts';
import type {
  AccountFactors,
  ProviderPurpose,
  SignInWays,
  TotpSetUp,
} from '@opora/shared/protocol/office-factors.ts';
import type { PasskeyCreation, PasskeyRequest } from '@opora/shared/protocol/office-passkeys.ts';
import { err, type Result } from '@opora/shared/result.ts';
import { type OfficeFailure, officeGet, officePost } from '../office-api.ts';
import { askForPasskey, makePasskey } from './passkey-device.ts';

export type Outcome<Value> = Promise<Result<Value, OfficeFailure>>;

export const readWays = (): Outcome<SignInWays> => officeGet('/ways');
export const readFactors = (): Outcome<AccountFactors> => officeGet('/factors');

export const beginTotp = (): Outcome<TotpSetUp> => officePost('/totp/begin');
export const confirmTotp = (code: string): Outcome<AccountFactors> =>
  officePost('/totp/confirm', { code });
export const removeTotp = (): Outcome<AccountFactors> => officePost('/totp/remove');

export async function addPasskey(name: string): Outcome<AccountFactors> {
  const begun = await officePost<{ options: PasskeyCreation }>('/passkeys/begin');
  if (!begun.ok) return begun;
  const made = await makePasskey(begun.value.options);
  return made.ok ? await officePost('/passkeys/add', { made: made.value, name }) : made;
}
export const renamePasskey = (id: string, name: string): Outcome<AccountFactors> =>
  officePost('/passkeys/rename', { id, name });
export const removePasskey = (id: string): Outcome<AccountFactors> =>
  officePost('/passkeys/remove', { id });

/** What a proof is for: to come in, to follow the password, to show that it is still the same person. */
export type ProofPlace = 'sign-in' | 'second-factor' | 'step-up';

export async function proveWithPasskey(place: ProofPlace): Outcome<OfficeSession> {
  const begun = await officePost<{ options: PasskeyRequest }>(`/${place}/passkey/begin`);
  if (!begun.ok) return begun;
  const used = await askForPasskey(begun.value.options);
  return used.ok ? await officePost(`/${place}/passkey`, { used: used.value }) : used;
}

export const proveWithCode = (
  place: Exclude<ProofPlace, 'sign-in'>,
  code: string,
): Outcome<OfficeSession> => officePost(`/${place}/totp`, { code });

/** Leaves the page for the provider; comes back to `ProviderReturn`. */
export async function goToProvider(purpose: ProviderPurpose): Outcome<never> {
  const begun = await officePost<{ address: string }>('/oidc/begin', { purpose });
  if (!begun.ok) return err(begun.error);
  window.location.assign(begun.value.address);
  // The page ends here; until then whoever asked goes on waiting.
  return await new Promise(() => undefined);
}

export const finishProvider = (): Outcome<{ purpose: ProviderPurpose }> =>
  officePost('/oidc/finish');
export const unlinkProvider = (): Outcome<AccountFactors> => officePost('/oidc/unlink');
