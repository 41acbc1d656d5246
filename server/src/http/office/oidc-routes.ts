import {
  type ProviderPurpose,
  providerRequestSchema,
  type SignInWays,
} from '@opora/shared/protocol/office-factors.ts';
import { type Request, type Response, Router } from 'express';
import { concludeOidc } from '../../staff/factors/oidc/conclude.ts';
import type { OidcPurpose } from '../../staff/factors/oidc/oidc.ts';
import type { StaffFactors } from '../../staff/factors/open-factors.ts';
import type { Staff } from '../../staff/staff.ts';
import { parseBody } from '../errors.ts';
import { createOfficeGuard } from './office-guard.ts';
import { sendOffice, setCookies, visitorOf } from './office-http.ts';

/** The page that goes on after coming back (`provider-return.tsx`). */
const returnPage = '/office/provider';

/** The office's own provider of identities: `/api/office/ways`, `/api/office/oidc/*`. */
export function oidcRoutes({ sessions, signIn }: Staff, factors: StaffFactors): Router {
  const { oidc } = factors;
  const router = Router();
  const guard = createOfficeGuard(sessions);

  router.get('/office/ways', (_request, response) => {
    const ways: SignInWays = { provider: oidc !== undefined };
    response.json(ways);
  });
  if (oidc === undefined) return router;

  /** Undefined after the refusal was sent. */
  async function purposeOf(
    kind: ProviderPurpose,
    request: Request,
    response: Response,
  ): Promise<OidcPurpose | undefined> {
    if (kind === 'sign-in') return { kind };
    const admit = kind === 'link' ? guard.fresh : guard.signedIn;
    const who = await admit(request, response);
    return who && { kind, accountId: who.account.id };
  }

  router.post('/office/oidc/begin', async (request, response) => {
    const body = parseBody(providerRequestSchema, request, response);
    const purpose = body && (await purposeOf(body.purpose, request, response));
    if (purpose === undefined) return;
    const begun = await oidc.begin(purpose);
    if (!begun.ok) return sendOffice(response, begun.error);
    response.appendHeader('Set-Cookie', begun.value.cookie);
    response.json({ address: begun.value.address });
  });

  router.get('/office/oidc/callback', async (request, response) => {
    await oidc.receive(request.headers.cookie, new URL(request.url, 'http://any').search);
    response.redirect(303, returnPage);
  });

  router.post('/office/oidc/finish', async (request, response) => {
    const returned = await oidc.finish(request.headers.cookie);
    response.appendHeader('Set-Cookie', oidc.clearCookie());
    if (returned === undefined) return sendOffice(response, 'provider-refused');
    const outcome = await concludeOidc(returned, visitorOf(request), { oidc, sessions, signIn });
    if (!outcome.ok) return sendOffice(response, outcome.error);
    setCookies(response, outcome.value);
    response.json({ purpose: returned.purpose.kind });
  });

  router.post('/office/oidc/unlink', async (request, response) => {
    const who = await guard.fresh(request, response);
    if (who === undefined) return;
    const { id } = who.account;
    const outcome = await oidc.unlink(id);
    if (outcome.ok) response.json(await factors.of(id));
    else sendOffice(response, outcome.error);
  });

  return router;
}
