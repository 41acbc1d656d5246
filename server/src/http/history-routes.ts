import { can } from '@opora/shared/domain/permissions.ts';
import { mayReadPlan } from '@opora/shared/domain/scope/taking-part.ts';
import { plainError } from '@opora/shared/protocol/errors.ts';
import { sectionHistoryQuerySchema } from '@opora/shared/protocol/history.ts';
import { type Request, type Response, Router } from 'express';
import { findInsider, type Insider, outsideError } from '../access/insiders.ts';
import type { Session, Sessions } from '../access/sessions.ts';
import type { RoomRegistry } from '../conferences/room-registry.ts';
import type { History } from '../history/history.ts';
import { createRateLimit, type RateLimit } from '../limits/rate-limit.ts';
import { sendError } from './errors.ts';

export interface HistoryComponents {
  readonly rooms: RoomRegistry;
  readonly sessions: Sessions;
  readonly history: History;
  readonly now: () => number;
}

/** Requests of one session: somebody moves along the time line. Never per address: a meeting room is one. */
const burst = 20;
const perSecond = 5;

/** How the plan came about: `/api/plan/history`, `/api/plan/section`. The answers carry ids and no names. */
export function historyRoutes({ rooms, sessions, history, now }: HistoryComponents): Router {
  const router = Router();
  const limits = new Map<Session['id'], RateLimit>();
  sessions.onEnd(({ id }) => limits.delete(id));

  function mayAsk({ id }: Session): boolean {
    const limit = limits.get(id) ?? createRateLimit(burst, perSecond);
    limits.set(id, limit);
    return limit.take(now());
  }

  /** Undefined after the error was sent. */
  async function readerOf(request: Request, response: Response): Promise<Insider | undefined> {
    const { conference, as } = request.query;
    const found = await findInsider({ sessions, rooms }, request.headers.cookie, {
      conference,
      as,
    });
    if (!found.ok) {
      sendError(response, outsideError(found.error));
    } else if (!mayAsk(found.value.session)) {
      sendError(response, plainError('TOO_MANY_REQUESTS', 'too many requests at once'));
    } else {
      return found.value;
    }
    return undefined;
  }

  router.get('/plan/history', async (request, response) => {
    const reader = await readerOf(request, response);
    if (reader === undefined) return;
    if (!can(reader.participant.role, 'plan:history')) return sendError(response, notAllowed);
    response.json(await history.timeLine(reader.room.id));
  });

  router.get('/plan/section', async (request, response) => {
    const reader = await readerOf(request, response);
    if (reader === undefined) return;
    // Role first: what a query may say at all depends on it.
    if (!mayLookAt(reader, request.query)) return sendError(response, notAllowed);
    const query = sectionHistoryQuerySchema.safeParse(request.query);
    if (!query.success) return sendError(response, badQuery);
    const present = now();
    const { section, at = present, since } = query.data;
    if (since !== undefined && since > at) return sendError(response, badQuery);
    // A clock that is ahead of ours asks for the present.
    const moments = {
      at: Math.min(at, present),
      since: since === undefined ? null : Math.min(since, present),
    };
    response.json(await history.section(reader.room.id, section, moments));
  });

  return router;
}

const notAllowed = plainError('FORBIDDEN', 'not allowed to read this');
const badQuery = plainError('BAD_REQUEST', 'no such section or moment');

const mayLookAt = ({ room, participant }: Insider, { at, since }: Request['query']): boolean =>
  mayReadPlan(room.state(), participant) &&
  ((at ?? since) === undefined || can(participant.role, 'plan:history'));
