import type { PasskeyCreation, PasskeyRequest } from '@opora/shared/protocol/office-passkeys.ts';
import type { RelyingParty } from './relying-party.ts';

/** EdDSA, ES256 and RS256 (RFC 9053, 8812): what devices in use can do, the best first. */
export const acceptedAlgorithms = [-8, -7, -257] as const;

/** How long a device may take; a challenge lives a little longer. */
export const ceremonyMs = 2 * 60_000;

interface KnownPasskey {
  readonly id: string;
  readonly transports: readonly string[];
}
const known = (passkeys: readonly KnownPasskey[]) =>
  passkeys.map(({ id, transports }) => ({
    id,
    type: 'public-key' as const,
    transports: [...transports],
  }));

/** Whom a device shows when it asks which passkey. */
export interface PasskeyUser {
  readonly id: string;
  readonly loginName: string;
  readonly name: string;
}

/** What makes an account's id the device's own "user handle". */
export const userHandle = (id: string): string => Buffer.from(id).toString('base64url');

/** A passkey that the device finds by itself and does not use without asking its owner. */
export const creationOptions = (
  party: RelyingParty,
  user: PasskeyUser,
  challenge: string,
  existing: readonly KnownPasskey[],
): PasskeyCreation => ({
  challenge,
  rp: { id: party.id, name: 'Opora' },
  user: { id: userHandle(user.id), name: user.loginName, displayName: user.name },
  pubKeyCredParams: acceptedAlgorithms.map((alg) => ({ type: 'public-key', alg })),
  timeout: ceremonyMs,
  excludeCredentials: known(existing),
  authenticatorSelection: {
    residentKey: 'required',
    requireResidentKey: true,
    userVerification: 'required',
  },
  // Who made the device is nothing to us.
  attestation: 'none',
});

/** Before signing in no passkey is named: that would tell who has an account. */
export const requestOptions = (
  party: RelyingParty,
  challenge: string,
  allowed: readonly KnownPasskey[] = [],
): PasskeyRequest => ({
  challenge,
  rpId: party.id,
  timeout: ceremonyMs,
  allowCredentials: known(allowed),
  userVerification: 'required',
});
