import { can } from '@opora/shared/domain/permissions.ts';
import { mayReadPlan } from '@opora/shared/domain/scope/taking-part.ts';
import { plainError } from '@opora/shared/protocol/errors.ts';
import { sectionHistoryQuerySchema } from '@opora/shared/protocol/history.ts';
import { type Request, Router } from 'express';
import type { Sessions } from '../access/sessions.ts';
import type { RoomRegistry } from '../conferences/room-registry.ts';
import type { History } from '../history/history.ts';
import type { AccessRecord } from '../record/access-record.ts';
import { sendError } from './errors.ts';
import { createReaders, type Reader } from './readers.ts';

export interface HistoryComponents {
  readonly rooms: RoomRegistry;
  readonly sessions: Sessions;
  readonly history: History;
  readonly record: Pick<AccessRecord, 'keepOnce'>;
  readonly now: () => number;
}

/** Somebody moves along the time line. */
const pace = { burst: 20, perSecond: 5 } as const;

/** How the plan came about: `/api/plan/history`, `/api/plan/section`. The answers carry ids and no names. */
export function historyRoutes({ history, record, ...people }: HistoryComponents): Router {
  const { now } = people;
  const router = Router();
  const find = createReaders({ ...people, ...pace });

  /** Before anything is read: what is not recorded is not shown (RA2). The present wording is the plan itself. */
  const keep = ({ room, participant }: Reader, what: 'history' | 'present') =>
    record.keepOnce({
      conferenceId: room.id,
      who: { kind: 'participant', id: participant.id },
      action: what === 'history' ? 'read-history' : 'read-document',
      what: 'plan',
    });

  router.get('/plan/history', async (request, response) => {
    const reader = await find(request, response, request.query['conference']);
    if (reader === undefined) return;
    if (!can(reader.participant.role, 'plan:history')) return sendError(response, notAllowed);
    await keep(reader, 'history');
    reader.send(response, await history.timeLine(reader.room.id));
  });

  router.get('/plan/section', async (request, response) => {
    const reader = await find(request, response, request.query['conference']);
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
    await keep(reader, asksForNow(query.data) ? 'present' : 'history');
    reader.send(response, await history.section(reader.room.id, section, moments));
  });

  return router;
}

const notAllowed = plainError('FORBIDDEN', 'not allowed to read this');
const badQuery = plainError('BAD_REQUEST', 'no such section or moment');

const asksForNow = ({ at, since }: { readonly at?: unknown; readonly since?: unknown }): boolean =>
  (at ?? since) === undefined;

const mayLookAt = ({ room, participant }: Reader, query: Request['query']): boolean =>
  mayReadPlan(room.state(), participant) &&
  (asksForNow(query) || can(participant.role, 'plan:history'));
