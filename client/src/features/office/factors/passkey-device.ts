import type {
  MadePasskey,
  PasskeyCreation,
  PasskeyRequest,
  UsedPasskey,
} from '@opora/shared/protocol/office-passkeys.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';
import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from '@simplewebauthn/browser';
import type { DeviceFailure } from '../office-api.ts';

export const canUsePasskeys = browserSupportsWebAuthn;

function failureOf(error: unknown): DeviceFailure {
  if (!(error instanceof WebAuthnError)) return 'device-unable';
  if (error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED') return 'device-known';
  const isNo = error.name === 'NotAllowedError' || error.code === 'ERROR_CEREMONY_ABORTED';
  return isNo ? 'device-cancelled' : 'device-unable';
}

/** The device shows its own questions meanwhile. */
export async function makePasskey(
  optionsJSON: PasskeyCreation,
): Promise<Result<MadePasskey, DeviceFailure>> {
  try {
    const { id, response } = await startRegistration({ optionsJSON });
    const { clientDataJSON, attestationObject, transports = [] } = response;
    return ok({ id, clientDataJSON, attestationObject, transports });
  } catch (error) {
    return err(failureOf(error));
  }
}

/** The device shows its own questions meanwhile. */
export async function askForPasskey(
  optionsJSON: PasskeyRequest,
): Promise<Result<UsedPasskey, DeviceFailure>> {
  try {
    const { id, response } = await startAuthentication({ optionsJSON });
    const { clientDataJSON, authenticatorData, signature, userHandle = null } = response;
    return ok({ id, clientDataJSON, authenticatorData, signature, userHandle });
  } catch (error) {
    return err(failureOf(error));
  }
}
