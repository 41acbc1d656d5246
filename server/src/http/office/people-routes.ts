import type { OfficeRefusal } from '@opora/shared/domain/office/office-refusals.ts';
import type { AccountId } from '@opora/shared/ids.ts';
import {
  type AccountLine,
  inviteRequestSchema,
  type OneTimeLink,
  roleRequestSchema,
} from '@opora/shared/protocol/office.ts';
import { accountIdSchema } from '@opora/shared/protocol/primitives.ts';
import type { Result } from '@opora/shared/result.ts';
import { type Request, type Response, Router } from 'express';
import type { StaffAccount } from '../../persistence/staff-store.ts';
import { type Invited, stateOf } from '../../staff/accounts.ts';
import type { Staff } from '../../staff/staff.ts';
import { parseBody } from '../errors.ts';
import { createOfficeGuard } from './office-guard.ts';
import { accountOf, sendOffice } from './office-http.ts';

const lineOf = (account: StaffAccount): AccountLine => ({
  ...accountOf(account),
  state: stateOf(account),
});

function sendLine(response: Response, changed: Result<StaffAccount, OfficeRefusal>): void {
  if (changed.ok) response.json(lineOf(changed.value));
  else sendOffice(response, changed.error);
}

function sendLink(response: Response, invited: Result<Invited, OfficeRefusal>): void {
  if (!invited.ok) {
    sendOffice(response, invited.error);
    return;
  }
  const { account, link } = invited.value;
  const { path, validUntil } = link;
  const answer: OneTimeLink = { account: lineOf(account), path, validUntil };
  response.json(answer);
}

/** The accounts of colleagues: `/api/office/accounts/*`. Every change wants a fresh confirmation (OF12). */
export function peopleRoutes({ sessions, accounts }: Staff): Router {
  const router = Router();
  const guard = createOfficeGuard(sessions);

  /** Undefined after the refusal was sent. */
  async function chosen(request: Request, response: Response): Promise<AccountId | undefined> {
    const who = await guard.fresh(request, response, 'account:manage');
    if (who === undefined) return undefined;
    const id = accountIdSchema.safeParse(request.params['account']);
    if (!id.success) sendOffice(response, 'not-found');
    return id.data;
  }

  router.get('/office/accounts', async (request, response) => {
    const who = await guard.with('account:manage', request, response);
    if (who !== undefined) response.json({ accounts: (await accounts.list()).map(lineOf) });
  });

  router.post('/office/accounts/invite', async (request, response) => {
    const who = await guard.fresh(request, response, 'account:manage');
    const body = who && parseBody(inviteRequestSchema, request, response);
    if (body !== undefined) sendLink(response, await accounts.invite(body));
  });

  router.post('/office/accounts/:account/link', async (request, response) => {
    const id = await chosen(request, response);
    if (id !== undefined) sendLink(response, await accounts.renewLink(id));
  });

  router.post('/office/accounts/:account/role', async (request, response) => {
    const id = await chosen(request, response);
    const body = id && parseBody(roleRequestSchema, request, response);
    if (id === undefined || body === undefined) return;
    sendLine(response, await accounts.setRole(id, body.role));
  });

  router.post('/office/accounts/:account/lock', async (request, response) => {
    const id = await chosen(request, response);
    if (id !== undefined) sendLine(response, await accounts.lock(id));
  });

  router.post('/office/accounts/:account/unlock', async (request, response) => {
    const id = await chosen(request, response);
    if (id !== undefined) sendLine(response, await accounts.unlock(id));
  });

  return router;
}
