import type { OfficeCapability } from '@opora/shared/domain/office/office-rights.ts';
import type { ConferenceId } from '@opora/shared/ids.ts';
import {
  type BrokenGlass,
  breakGlassByReferenceSchema,
  breakGlassRequestSchema,
  enterRequestSchema,
  eraseRequestSchema,
  type GlassReasons,
} from '@opora/shared/protocol/office.ts';
import { conferenceIdSchema } from '@opora/shared/protocol/primitives.ts';
import { type Request, type Response, Router } from 'express';
import type { RoomRegistry } from '../../conferences/room-registry.ts';
import type { GlassReason, StaffAccount } from '../../persistence/staff-store.ts';
import type { Staff } from '../../staff/staff.ts';
import type { SignedIn } from '../../staff/staff-sessions.ts';
import { parseBody } from '../errors.ts';
import { sendSession } from '../join-routes.ts';
import { createOfficeGuard } from './office-guard.ts';
import { accountOf, sendOffice, setCookies } from './office-http.ts';

/** The conferences of an account: `/api/office/conferences/*`. What is not for it is not there (OF10). */
export function officeConferenceRoutes(staff: Staff, rooms: RoomRegistry): Router {
  const { store, sessions, seats, erase } = staff;
  const router = Router();
  const guard = createOfficeGuard(sessions);

  /** Undefined after the refusal was sent. */
  function conferenceOf(request: Request, response: Response): ConferenceId | undefined {
    const id = conferenceIdSchema.safeParse(request.params['conference']);
    if (!id.success) sendOffice(response, 'not-found');
    return id.data;
  }

  async function freshWith(
    capability: OfficeCapability,
    request: Request,
    response: Response,
  ): Promise<(SignedIn & { readonly conference: ConferenceId }) | undefined> {
    const who = await guard.fresh(request, response, capability);
    const conference = who && conferenceOf(request, response);
    return who && conference ? { ...who, conference } : undefined;
  }

  async function sendBrokenGlass(
    response: Response,
    account: StaffAccount,
    conference: ConferenceId | undefined,
    reason: string,
  ): Promise<void> {
    if (conference === undefined) return sendOffice(response, 'not-found');
    const seated = await seats.breakGlass(account, conference, reason);
    if (!seated.ok) return sendOffice(response, seated.error);
    const { conferenceId, participantId } = seated.value;
    const answer: BrokenGlass = { conferenceId, participantId };
    response.json(answer);
  }

  async function reasonsResponse(reasons: readonly GlassReason[]): Promise<GlassReasons> {
    const all = new Map((await store.accounts()).map((account) => [account.id, account]));
    return {
      reasons: reasons.flatMap(({ at, accountId, reason }) => {
        const account = all.get(accountId);
        return account === undefined ? [] : [{ at, account: accountOf(account), reason }];
      }),
    };
  }

  router.get('/office/conferences', async (request, response) => {
    const who = await guard.with('conference:enter', request, response);
    if (who !== undefined) response.json({ conferences: await seats.list(who.account) });
  });

  router.post('/office/conferences/:conference/enter', async (request, response) => {
    const who = await guard.with('conference:enter', request, response);
    const conference = who && conferenceOf(request, response);
    const body = conference && parseBody(enterRequestSchema, request, response);
    if (who === undefined || conference === undefined || body === undefined) return;
    const entered = await seats.enter(who.account, conference, body.place);
    if (!entered.ok) return sendOffice(response, entered.error);
    setCookies(response, entered.value.cookies);
    await sendSession(response, rooms, entered.value.person);
  });

  router.post('/office/conferences/:conference/break-glass', async (request, response) => {
    const who = await freshWith('conference:break-glass', request, response);
    const body = who && parseBody(breakGlassRequestSchema, request, response);
    if (who === undefined || body === undefined) return;
    await sendBrokenGlass(response, who.account, who.conference, body.reason);
  });

  router.post('/office/break-glass', async (request, response) => {
    const who = await guard.fresh(request, response, 'conference:break-glass');
    const body = who && parseBody(breakGlassByReferenceSchema, request, response);
    if (who === undefined || body === undefined) return;
    const conference = await seats.withReference(body.reference);
    await sendBrokenGlass(response, who.account, conference, body.reason);
  });

  router.get('/office/conferences/:conference/reasons', async (request, response) => {
    const who = await guard.signedIn(request, response);
    const conference = who && conferenceOf(request, response);
    if (who === undefined || conference === undefined) return;
    const reasons = await seats.reasons(who.account, conference);
    if (reasons.ok) response.json(await reasonsResponse(reasons.value));
    else sendOffice(response, reasons.error);
  });

  router.post('/office/conferences/:conference/erase', async (request, response) => {
    const who = await freshWith('conference:erase', request, response);
    const body = who && parseBody(eraseRequestSchema, request, response);
    if (who === undefined || body === undefined) return;
    const room = await rooms.find(who.conference);
    if (room === undefined) return sendOffice(response, 'not-found');
    // Typed again, letter by letter: what is erased does not come back.
    if (room.state().reference !== body.reference) return sendOffice(response, 'wrong-reference');
    await erase(who.conference, { kind: 'staff', id: who.account.id });
    response.status(204).end();
  });

  return router;
}
