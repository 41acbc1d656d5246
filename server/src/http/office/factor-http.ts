import type { OfficeRefusal } from '@opora/shared/domain/office/office-refusals.ts';
import type { Result } from '@opora/shared/result.ts';
import type { Request, Response } from 'express';
import type { PendingSignIn } from '../../persistence/staff-store.ts';
import type { SignIn } from '../../staff/sign-in.ts';
import type { Begun, StaffSessions } from '../../staff/staff-sessions.ts';
import { sendBegun, sendOffice } from './office-http.ts';

/** Who owes a second factor in this browser; undefined after the refusal was sent. */
export async function pendingOf(
  signIn: SignIn,
  request: Request,
  response: Response,
): Promise<PendingSignIn | undefined> {
  const pending = await signIn.pending(request.headers.cookie);
  if (pending === undefined) sendOffice(response, 'not-signed-in');
  return pending;
}

/** A session, or why there is none. */
export function sendOutcome(
  response: Response,
  outcome: Result<Begun, OfficeRefusal>,
  sessions: Pick<StaffSessions, 'freshUntil'>,
): void {
  if (outcome.ok) sendBegun(response, outcome.value, sessions);
  else sendOffice(response, outcome.error);
}
