import { usePasskeyRequestSchema } from '@opora/shared/protocol/office-factors.ts';
import { Router } from 'express';
import { newSecret, secretHash } from '../../access/secrets.ts';
import type { StaffFactors } from '../../staff/factors/open-factors.ts';
import type { Staff } from '../../staff/staff.ts';
import { parseBody } from '../errors.ts';
import { pendingOf, sendOutcome } from './factor-http.ts';
import { createOfficeGuard } from './office-guard.ts';
import { sendOffice, visitorOf } from './office-http.ts';

/** A browser that has begun, known by nothing else: nobody is signed in yet. */
const beginner = {
  name: 'opora.office-passkey',
  path: '/api/office/sign-in/passkey',
  lastsMs: 3 * 60_000,
} as const;

/** A passkey as the only way in, as the second one, and as a confirmation. */
export function passkeySignInRoutes(staff: Staff, { passkeys }: StaffFactors): Router {
  const { sessions, signIn, cookies } = staff;
  const router = Router();
  const guard = createOfficeGuard(sessions);

  router.post('/office/sign-in/passkey/begin', async (_request, response) => {
    const token = newSecret();
    const options = await passkeys.beginUsing(secretHash(token));
    response.appendHeader('Set-Cookie', cookies.make({ ...beginner, value: token }));
    response.json({ options });
  });

  router.post('/office/sign-in/passkey', async (request, response) => {
    const body = parseBody(usePasskeyRequestSchema, request, response);
    if (body === undefined) return;
    const token = cookies.read(request.headers.cookie, beginner.name);
    if (token === undefined) return sendOffice(response, 'passkey-refused');
    const used = await passkeys.use(secretHash(token), body.used);
    if (!used.ok) return sendOffice(response, used.error);
    response.appendHeader('Set-Cookie', cookies.make({ ...beginner, value: '', lastsMs: 0 }));
    sendOutcome(response, await signIn.begin(used.value, visitorOf(request)), sessions);
  });

  router.post('/office/second-factor/passkey/begin', async (request, response) => {
    const pending = await pendingOf(signIn, request, response);
    if (pending === undefined) return;
    const { tokenHash, accountId } = pending;
    response.json({ options: await passkeys.beginUsing(tokenHash, accountId) });
  });

  router.post('/office/second-factor/passkey', async (request, response) => {
    const pending = await pendingOf(signIn, request, response);
    const body = pending && parseBody(usePasskeyRequestSchema, request, response);
    if (pending === undefined || body === undefined) return;
    const used = await passkeys.use(pending.tokenHash, body.used, pending.accountId);
    if (!used.ok) return sendOffice(response, used.error);
    sendOutcome(response, await signIn.finishPending(pending, visitorOf(request)), sessions);
  });

  router.post('/office/step-up/passkey/begin', async (request, response) => {
    const who = await guard.signedIn(request, response);
    if (who === undefined) return;
    const { tokenHash, accountId } = who.session;
    response.json({ options: await passkeys.beginUsing(tokenHash, accountId) });
  });

  router.post('/office/step-up/passkey', async (request, response) => {
    const who = await guard.signedIn(request, response);
    const body = who && parseBody(usePasskeyRequestSchema, request, response);
    if (who === undefined || body === undefined) return;
    const used = await passkeys.use(who.session.tokenHash, body.used, who.account.id);
    if (!used.ok) return sendOffice(response, used.error);
    sendOutcome(response, await sessions.confirm(who), sessions);
  });

  return router;
}
