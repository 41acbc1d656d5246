import { keepsTheDoor } from '@opora/shared/domain/conference/door.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { can } from '@opora/shared/domain/permissions.ts';
import { plainError } from '@opora/shared/protocol/errors.ts';
import { linkRevocationSchema, newLinkRequestSchema } from '@opora/shared/protocol/links.ts';
import { type Request, type Response, Router } from 'express';
import { findInsider, type Insider, outsideError } from '../access/insiders.ts';
import type { Links } from '../access/links.ts';
import type { Sessions } from '../access/sessions.ts';
import type { RoomRegistry } from '../conferences/room-registry.ts';
import type { AccessRecord } from '../record/access-record.ts';
import { parseBody, sendError } from './errors.ts';

export interface LinkComponents {
  readonly rooms: RoomRegistry;
  readonly sessions: Sessions;
  readonly links: Links;
  readonly record: Pick<AccessRecord, 'keep'>;
}

const notAllowed = plainError('FORBIDDEN', 'only for those who let people in');
const nobody = plainError('NOT_FOUND', 'nobody whose link that could be');

/** The personal links of one conference: `/api/links`, `/api/links/revoke`, `/api/links/renew` (AD13, AD14). */
export function linkRoutes({ rooms, sessions, links, record }: LinkComponents): Router {
  const router = Router();

  /** Undefined after the error was sent. */
  async function keeperOf(request: Request, response: Response): Promise<Insider | undefined> {
    const { conference, as } = request.query;
    const wanted = { conference, as };
    const found = await findInsider({ sessions, rooms }, request.headers.cookie, wanted);
    if (!found.ok) sendError(response, outsideError(found.error));
    else if (keepsTheDoor(found.value.participant)) return found.value;
    else sendError(response, notAllowed);
    return undefined;
  }

  /** Before it is done: who gave a link away is known, whatever happens to it. */
  const keep = (
    { room, participant }: Insider,
    action: 'link-made' | 'link-revoked',
    what: Participant['id'],
  ) =>
    record.keep({
      conferenceId: room.id,
      who: { kind: 'participant', id: participant.id },
      action,
      what,
    });

  /** Whose links may be ended: never one's own by a slip, nor those of somebody who has none for their safety. */
  function personOf({ room, participant }: Insider, id: Participant['id']) {
    const person = room.participant(id);
    const isOther = person !== undefined && person.id !== participant.id;
    const mayLose = isOther && person.role !== 'organiser' && person.attendance !== 'separate';
    return mayLose ? { conferenceId: room.id, participantId: id } : undefined;
  }

  router.get('/links', async (request, response) => {
    const keeper = await keeperOf(request, response);
    if (keeper === undefined) return;
    const list = await links.list(keeper.room.id);
    if (!sessions.hasEnded(keeper.session)) response.json({ links: list });
    else sendError(response, outsideError('no-session'));
  });

  router.post('/links/revoke', async (request, response) => {
    const keeper = await keeperOf(request, response);
    const body = keeper && parseBody(linkRevocationSchema, request, response);
    if (keeper === undefined || body === undefined) return;
    const person = personOf(keeper, body.participantId);
    if (person === undefined) return sendError(response, nobody);
    await keep(keeper, 'link-revoked', body.participantId);
    await links.revoke(person);
    response.status(204).end();
  });

  router.post('/links/renew', async (request, response) => {
    const keeper = await keeperOf(request, response);
    if (keeper === undefined) return;
    if (!can(keeper.participant.role, 'participant:invite')) {
      return sendError(response, notAllowed);
    }
    const body = parseBody(newLinkRequestSchema, request, response);
    if (body === undefined) return;
    const person = personOf(keeper, body.participantId);
    if (person === undefined) return sendError(response, nobody);
    await keep(keeper, 'link-made', body.participantId);
    response.json(await links.renew(person, body.withPin));
  });

  return router;
}
