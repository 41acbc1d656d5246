import {
  type AccountFactors,
  accountFactorsSchema,
  passkeyMakingSchema,
  passkeyUsingSchema,
} from '@opora/shared/protocol/office-factors.ts';
import type { MadePasskey, UsedPasskey } from '@opora/shared/protocol/office-passkeys.ts';
import type { AuthenticationAnswer, RegistrationAnswer } from '../../../support/authenticator.ts';
import type { Browser } from '../../../support/browser.ts';

/** What the pages do with a device, without the page. */

export async function beginMaking(browser: Browser) {
  const response = await browser.post('/api/office/passkeys/begin');
  return passkeyMakingSchema.parse(await response.json()).options;
}

export const madeOf = ({ id, response }: RegistrationAnswer): MadePasskey => ({
  id,
  ...response,
  transports: ['usb'],
});

export const add = (browser: Browser, made: MadePasskey, name = 'Klíč') =>
  browser.post('/api/office/passkeys/add', { made, name });

/** `way`: `sign-in`, `second-factor` or `step-up`. */
export async function beginUsing(browser: Browser, way: string) {
  const response = await browser.post(`/api/office/${way}/passkey/begin`);
  return passkeyUsingSchema.parse(await response.json()).options;
}

export const usedOf = ({ id, response }: AuthenticationAnswer): UsedPasskey => ({
  id,
  ...response,
  userHandle: response.userHandle ?? null,
});

export const use = (browser: Browser, way: string, used: UsedPasskey) =>
  browser.post(`/api/office/${way}/passkey`, { used });

export async function factorsOf(browser: Browser): Promise<AccountFactors> {
  return accountFactorsSchema.parse(await (await browser.get('/api/office/factors')).json());
}
