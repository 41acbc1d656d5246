import { can } from '@opora/shared/domain/permissions.ts';
import { plainError } from '@opora/shared/protocol/errors.ts';
import {
  type RecordPage,
  recordCheckQuerySchema,
  recordQuerySchema,
} from '@opora/shared/protocol/record.ts';
import { type Request, type Response, Router } from 'express';
import type { z } from 'zod';
import type { Sessions } from '../access/sessions.ts';
import type { RoomRegistry } from '../conferences/room-registry.ts';
import type { AccessRecord } from '../record/access-record.ts';
import { sendError } from './errors.ts';
import { createReaders, type Reader } from './readers.ts';

export interface RecordRoutesComponents {
  readonly rooms: RoomRegistry;
  readonly sessions: Sessions;
  readonly record: AccessRecord;
  readonly now: () => number;
}

const notAllowed = plainError('FORBIDDEN', 'not allowed to read this');
const badQuery = plainError('BAD_REQUEST', 'no such place in the record');

/** Who saw what, for the organiser: `/api/conferences/:id/record` and `/check`. Ids only; names come with the snapshot. */
export function recordRoutes({ record, ...people }: RecordRoutesComponents): Router {
  const router = Router();
  const find = createReaders({ ...people, burst: 20, perSecond: 2 });

  /** Undefined after the error was sent. */
  async function organiserOf(request: Request<{ id: string }>, response: Response) {
    const reader = await find(request, response, request.params.id);
    if (reader === undefined || can(reader.participant.role, 'record:read')) return reader;
    sendError(response, notAllowed);
    return undefined;
  }

  /** Recorded first, so that the page shows it too. */
  async function read(
    { room, participant }: Reader,
    { before, person }: z.infer<typeof recordQuerySchema>,
  ): Promise<RecordPage> {
    const who = { kind: 'participant', id: participant.id } as const;
    const entry = { conferenceId: room.id, who, action: 'read-record', what: null } as const;
    await record.keepOnce(entry);
    return record.page(room.id, { before, author: person });
  }

  router.get('/conferences/:id/record', async (request, response) => {
    const reader = await organiserOf(request, response);
    if (reader === undefined) return;
    const query = recordQuerySchema.safeParse(request.query);
    if (!query.success) return sendError(response, badQuery);
    reader.send(response, await read(reader, query.data));
  });

  router.get('/conferences/:id/record/check', async (request, response) => {
    const reader = await organiserOf(request, response);
    if (reader === undefined) return;
    const query = recordCheckQuerySchema.safeParse(request.query);
    if (!query.success) return sendError(response, badQuery);
    const result = await record.checkAgainst(reader.room.id, query.data.head);
    reader.send(response, { result });
  });

  return router;
}
