import type { MadePasskey, UsedPasskey } from '@opora/shared/protocol/office-passkeys.ts';
import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import { acceptedAlgorithms } from './ceremony-options.ts';
import type { RelyingParty } from './relying-party.ts';

/** What is kept of a device: enough to know its signature, nothing that could make one. */
export interface PasskeyKey {
  readonly id: string;
  /** COSE (RFC 9052). */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  /** How often it has signed, by its own count; 0 for ever on devices that do not count. */
  readonly counter: number;
}

const plain = { type: 'public-key', clientExtensionResults: {} } as const;

/** What the library throws at is a device or a person that is not as it must be: not our fault, and no more is said. */
async function orUndefined<Value>(check: Promise<Value | undefined>): Promise<Value | undefined> {
  try {
    return await check;
  } catch {
    return undefined;
  }
}

/** The key of a device that has just made it for this challenge and this site, and has asked its owner. */
export function checkMadePasskey(
  made: MadePasskey,
  challenge: string,
  party: RelyingParty,
): Promise<PasskeyKey | undefined> {
  const { id, ...response } = made;
  const check = verifyRegistrationResponse({
    response: { id, rawId: id, response, ...plain },
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    supportedAlgorithmIDs: [...acceptedAlgorithms],
  });
  return orUndefined(
    check.then(({ verified, registrationInfo }) => {
      if (!verified || registrationInfo.credential.id !== id) return undefined;
      const { publicKey, counter } = registrationInfo.credential;
      return { id, publicKey, counter };
    }),
  );
}

/** The device's new count, if it has signed this challenge for this site with this key, and has asked its owner. */
export function checkUsedPasskey(
  used: UsedPasskey,
  challenge: string,
  party: RelyingParty,
  key: PasskeyKey,
): Promise<number | undefined> {
  const { id, clientDataJSON, authenticatorData, signature } = used;
  const response = { clientDataJSON, authenticatorData, signature };
  const check = verifyAuthenticationResponse({
    response: { id, rawId: id, response, ...plain },
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    credential: { id: key.id, publicKey: key.publicKey, counter: key.counter },
  });
  return orUndefined(
    check.then(({ verified, authenticationInfo }) =>
      verified && id === key.id ? authenticationInfo.newCounter : undefined,
    ),
  );
}
