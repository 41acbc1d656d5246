import type { OfficeRefusal } from '@opora/shared/domain/office/office-refusals.ts';
import { httpStatusOf } from '@opora/shared/protocol/errors.ts';
import {
  type OfficeAccount,
  type OfficeSession,
  officeError,
  type SignInResponse,
} from '@opora/shared/protocol/office.ts';
import type { Request, Response } from 'express';
import type { StaffAccount } from '../../persistence/staff-store.ts';
import type { FirstStep } from '../../staff/sign-in.ts';
import type { Begun, SignedIn, StaffSessions } from '../../staff/staff-sessions.ts';
import { deviceOf, sourceOf, type Visitor } from '../../staff/visitor.ts';

/** `X-Forwarded-For` and its kin are not looked at: anybody can write them (OF6). */
export const visitorOf = (request: Request): Visitor => ({
  cookieHeader: request.headers.cookie,
  source: sourceOf(request.socket.remoteAddress),
  device: deviceOf(request.headers['user-agent']),
});

export function sendOffice(response: Response, refusal: OfficeRefusal): void {
  const error = officeError(refusal);
  response.status(httpStatusOf[error.code]).json({ error });
}

export const accountOf = ({ id, name, login, role }: StaffAccount): OfficeAccount => ({
  id,
  name,
  login,
  role,
});

export const officeSession = (
  { account, session }: SignedIn,
  sessions: Pick<StaffSessions, 'freshUntil'>,
): OfficeSession => ({
  status: 'signed-in',
  account: accountOf(account),
  freshUntil: sessions.freshUntil(session),
});

export function setCookies(response: Response, cookies: readonly string[]): void {
  for (const cookie of cookies) response.appendHeader('Set-Cookie', cookie);
}

export function sendBegun(
  response: Response,
  begun: Begun,
  sessions: Pick<StaffSessions, 'freshUntil'>,
): void {
  setCookies(response, begun.cookies);
  response.json(officeSession(begun, sessions));
}

/** A session, or what is still owed before there is one. */
export function sendFirstStep(
  response: Response,
  step: FirstStep,
  sessions: Pick<StaffSessions, 'freshUntil'>,
): void {
  if ('session' in step) {
    sendBegun(response, step, sessions);
    return;
  }
  setCookies(response, step.cookies);
  const answer: SignInResponse = { status: 'second-factor', factors: [...step.factors] };
  response.json(answer);
}
