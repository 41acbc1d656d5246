import {
  addPasskeyRequestSchema,
  removePasskeyRequestSchema,
  renamePasskeyRequestSchema,
} from '@opora/shared/protocol/office-factors.ts';
import { Router } from 'express';
import type { StaffFactors } from '../../staff/factors/open-factors.ts';
import type { Staff } from '../../staff/staff.ts';
import { parseBody } from '../errors.ts';
import { createOfficeGuard } from './office-guard.ts';
import { sendOffice } from './office-http.ts';

/** One's own passkeys: `/api/office/factors`, `/api/office/passkeys/*`. */
export function passkeyRoutes({ sessions }: Staff, factors: StaffFactors): Router {
  const router = Router();
  const guard = createOfficeGuard(sessions);
  const { passkeys } = factors;

  router.get('/office/factors', async (request, response) => {
    const who = await guard.signedIn(request, response);
    if (who !== undefined) response.json(await factors.of(who.account.id));
  });

  router.post('/office/passkeys/begin', async (request, response) => {
    const who = await guard.fresh(request, response);
    if (who === undefined) return;
    response.json({ options: await passkeys.beginMaking(who.session.tokenHash, who.account) });
  });

  router.post('/office/passkeys/add', async (request, response) => {
    const who = await guard.fresh(request, response);
    const body = who && parseBody(addPasskeyRequestSchema, request, response);
    if (who === undefined || body === undefined) return;
    const { session, account } = who;
    const outcome = await passkeys.add(session.tokenHash, account.id, body.made, body.name);
    if (outcome.ok) response.json(await factors.of(account.id));
    else sendOffice(response, outcome.error);
  });

  router.post('/office/passkeys/rename', async (request, response) => {
    const who = await guard.signedIn(request, response);
    const body = who && parseBody(renamePasskeyRequestSchema, request, response);
    if (who === undefined || body === undefined) return;
    const outcome = await passkeys.rename(who.account.id, body.id, body.name);
    if (outcome.ok) response.json(await factors.of(who.account.id));
    else sendOffice(response, outcome.error);
  });

  router.post('/office/passkeys/remove', async (request, response) => {
    const who = await guard.fresh(request, response);
    const body = who && parseBody(removePasskeyRequestSchema, request, response);
    if (who === undefined || body === undefined) return;
    const outcome = await passkeys.remove(who.account.id, body.id);
    if (outcome.ok) response.json(await factors.of(who.account.id));
    else sendOffice(response, outcome.error);
  });

  return router;
}
