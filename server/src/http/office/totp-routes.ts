import { codeRequestSchema, type TotpSetUp } from '@opora/shared/protocol/office-factors.ts';
import { Router } from 'express';
import type { StaffFactors } from '../../staff/factors/open-factors.ts';
import type { Staff } from '../../staff/staff.ts';
import { parseBody } from '../errors.ts';
import { pendingOf, sendOutcome } from './factor-http.ts';
import { createOfficeGuard } from './office-guard.ts';
import { sendOffice, visitorOf } from './office-http.ts';

/** Codes from an app: `/api/office/totp/*`, `/api/office/{second-factor,step-up}/totp`. */
export function totpRoutes({ sessions, signIn }: Staff, factors: StaffFactors): Router {
  const router = Router();
  const guard = createOfficeGuard(sessions);
  const { totp } = factors;

  router.post('/office/totp/begin', async (request, response) => {
    const who = await guard.fresh(request, response);
    if (who === undefined) return;
    const setUp: TotpSetUp = await totp.begin(who.session, who.account.login);
    response.json(setUp);
  });

  router.post('/office/totp/confirm', async (request, response) => {
    const who = await guard.fresh(request, response);
    const body = who && parseBody(codeRequestSchema, request, response);
    if (who === undefined || body === undefined) return;
    const outcome = await totp.confirm(who.session, body.code);
    if (outcome.ok) response.json(await factors.of(who.account.id));
    else sendOffice(response, outcome.error);
  });

  router.post('/office/totp/remove', async (request, response) => {
    const who = await guard.fresh(request, response);
    if (who === undefined) return;
    await totp.remove(who.account.id);
    response.json(await factors.of(who.account.id));
  });

  router.post('/office/second-factor/totp', async (request, response) => {
    const pending = await pendingOf(signIn, request, response);
    const body = pending && parseBody(codeRequestSchema, request, response);
    if (pending === undefined || body === undefined) return;
    const checked = await totp.check(pending.accountId, body.code);
    if (!checked.ok) return sendOffice(response, checked.error);
    sendOutcome(response, await signIn.finishPending(pending, visitorOf(request)), sessions);
  });

  router.post('/office/step-up/totp', async (request, response) => {
    const who = await guard.signedIn(request, response);
    const body = who && parseBody(codeRequestSchema, request, response);
    if (who === undefined || body === undefined) return;
    const checked = await totp.check(who.account.id, body.code);
    if (!checked.ok) return sendOffice(response, checked.error);
    sendOutcome(response, await sessions.confirm(who), sessions);
  });

  return router;
}
