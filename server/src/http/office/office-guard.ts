import { canOffice, type OfficeCapability } from '@opora/shared/domain/office/office-rights.ts';
import type { Request, Response } from 'express';
import type { SignedIn, StaffSessions } from '../../staff/staff-sessions.ts';
import { sendOffice } from './office-http.ts';

/** Who may go on; each gives undefined after the refusal was sent. */
export interface OfficeGuard {
  signedIn(request: Request, response: Response): Promise<SignedIn | undefined>;
  with(
    capability: OfficeCapability,
    request: Request,
    response: Response,
  ): Promise<SignedIn | undefined>;
  /** Confirmed within ten minutes that it is the same person (OF12). */
  fresh(
    request: Request,
    response: Response,
    capability?: OfficeCapability,
  ): Promise<SignedIn | undefined>;
}

export function createOfficeGuard(
  sessions: Pick<StaffSessions, 'find' | 'freshUntil'>,
): OfficeGuard {
  const signedIn: OfficeGuard['signedIn'] = async (request, response) => {
    const found = await sessions.find(request.headers.cookie);
    if (found === undefined) sendOffice(response, 'not-signed-in');
    return found;
  };

  const allowed: OfficeGuard['with'] = async (capability, request, response) => {
    const found = await signedIn(request, response);
    if (found === undefined || canOffice(found.account.role, capability)) return found;
    sendOffice(response, 'not-allowed');
    return undefined;
  };

  return {
    signedIn,
    with: allowed,
    async fresh(request, response, capability) {
      const found = await (capability === undefined
        ? signedIn(request, response)
        : allowed(capability, request, response));
      if (found === undefined || sessions.freshUntil(found.session) !== null) return found;
      sendOffice(response, 'step-up-needed');
      return undefined;
    },
  };
}
