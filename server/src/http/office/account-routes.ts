import { type OfficeSessions, passwordRequestSchema } from '@opora/shared/protocol/office.ts';
import { Router } from 'express';
import type { Staff } from '../../staff/staff.ts';
import { parseBody } from '../errors.ts';
import { createOfficeGuard } from './office-guard.ts';
import { sendBegun, sendOffice, visitorOf } from './office-http.ts';

/** One's own account: `/api/office/{password,sessions,sign-out-everywhere}`. */
export function accountRoutes({ store, sessions, signIn, passwords }: Staff): Router {
  const router = Router();
  const guard = createOfficeGuard(sessions);

  router.get('/office/sessions', async (request, response) => {
    const who = await guard.signedIn(request, response);
    if (who === undefined) return;
    const held = await sessions.list(who.account);
    const answer: OfficeSessions = {
      sessions: held.map(({ tokenHash, device, createdAt, lastUsedAt }) => ({
        device,
        createdAt,
        lastUsedAt,
        isThisOne: tokenHash === who.session.tokenHash,
      })),
    };
    response.json(answer);
  });

  router.post('/office/sign-out-everywhere', async (request, response) => {
    const who = await guard.signedIn(request, response);
    if (who === undefined) return;
    response.appendHeader('Set-Cookie', await sessions.endAll(who.account));
    response.status(204).end();
  });

  router.post('/office/password', async (request, response) => {
    const who = await guard.signedIn(request, response);
    const body = who && parseBody(passwordRequestSchema, request, response);
    if (who === undefined || body === undefined) return;
    const confirmed = await signIn.confirmWithPassword(who, body.current);
    if (!confirmed.ok) return sendOffice(response, confirmed.error);
    const made = await passwords.make(body.next, who.account);
    if (!made.ok) {
      // The old secret of the session ended with the confirmation.
      for (const cookie of confirmed.value.cookies) response.appendHeader('Set-Cookie', cookie);
      return sendOffice(response, made.error);
    }
    await store.setPassword(who.account.id, made.value);
    // Whoever knew the old password may hold a session with it.
    await sessions.endAll(who.account);
    const begun = await signIn.begin(who.account.id, visitorOf(request));
    if (begun.ok) sendBegun(response, begun.value, sessions);
    else sendOffice(response, begun.error);
  });

  return router;
}
