import {
  setupLookRequestSchema,
  setupRequestSchema,
  signInRequestSchema,
  stepUpRequestSchema,
} from '@opora/shared/protocol/office.ts';
import { Router } from 'express';
import type { Staff } from '../../staff/staff.ts';
import { parseBody } from '../errors.ts';
import { createOfficeGuard } from './office-guard.ts';
import { officeSession, sendBegun, sendFirstStep, sendOffice, visitorOf } from './office-http.ts';

/** Coming in and going: `/api/office/{setup,sign-in,session,step-up,sign-out}`. */
export function signInRoutes({ sessions, signIn, setupLinks }: Staff): Router {
  const router = Router();
  const guard = createOfficeGuard(sessions);

  router.post('/office/setup/look', async (request, response) => {
    const body = parseBody(setupLookRequestSchema, request, response);
    if (body === undefined) return;
    const found = await setupLinks.look(body.secret);
    if (found.ok) response.json(found.value);
    else sendOffice(response, found.error);
  });

  router.post('/office/setup', async (request, response) => {
    const body = parseBody(setupRequestSchema, request, response);
    if (body === undefined) return;
    const { secret, password, owner } = body;
    const step = await setupLinks.use({ secret, password, owner }, visitorOf(request));
    if (step.ok) sendFirstStep(response, step.value, sessions);
    else sendOffice(response, step.error);
  });

  router.post('/office/sign-in', async (request, response) => {
    const body = parseBody(signInRequestSchema, request, response);
    if (body === undefined) return;
    const step = await signIn.withPassword(body, visitorOf(request));
    if (step.ok) sendFirstStep(response, step.value, sessions);
    else sendOffice(response, step.error);
  });

  router.get('/office/session', async (request, response) => {
    const who = await guard.signedIn(request, response);
    if (who !== undefined) response.json(officeSession(who, sessions));
  });

  router.post('/office/step-up', async (request, response) => {
    const who = await guard.signedIn(request, response);
    const body = who && parseBody(stepUpRequestSchema, request, response);
    if (who === undefined || body === undefined) return;
    const confirmed = await signIn.confirmWithPassword(who, body.password);
    if (confirmed.ok) sendBegun(response, confirmed.value, sessions);
    else sendOffice(response, confirmed.error);
  });

  router.post('/office/sign-out', async (request, response) => {
    const who = await guard.signedIn(request, response);
    if (who === undefined) return;
    response.appendHeader('Set-Cookie', await sessions.end(who.session));
    response.status(204).end();
  });

  return router;
}
