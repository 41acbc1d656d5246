import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { can } from '@opora/shared/domain/permissions.ts';
import { plainError } from '@opora/shared/protocol/errors.ts';
import { restrictedQuerySchema } from '@opora/shared/protocol/exports.ts';
import { type Request, type Response, Router } from 'express';
import type { Sessions } from '../access/sessions.ts';
import type { ConferenceRoom } from '../conferences/conference-room.ts';
import type { RoomRegistry } from '../conferences/room-registry.ts';
import { asAttachment } from '../exports/file-name.ts';
import { type ExportSource, recordExport } from '../exports/record-export.ts';
import { restrictedExport } from '../exports/restricted-export.ts';
import type { History } from '../history/history.ts';
import type { AccessRecord } from '../record/access-record.ts';
import { sendError } from './errors.ts';
import { createReaders, type Reader } from './readers.ts';

export interface ExportRoutesComponents {
  readonly rooms: RoomRegistry;
  readonly sessions: Sessions;
  readonly history: Pick<History, 'present'>;
  readonly record: Pick<AccessRecord, 'keep' | 'head'>;
  readonly now: () => number;
}

const notAllowed = plainError('FORBIDDEN', 'not allowed to take this along');
const noSession = plainError('UNAUTHORIZED', 'the session has ended');
const nobody = plainError('NOT_FOUND', 'nobody is heard apart by this id');

/** A file that somebody asks for, before anything is read for it. */
interface Wish {
  /** As the record of access names it. */
  readonly what: string;
  /** In its own name. */
  readonly title: string;
  readonly build: (source: ExportSource) => object;
}

/** Files that leave the house: `/api/conferences/:id/exports/:file`. Every other name goes on to where nothing is. */
export function exportRoutes({ history, record, ...people }: ExportRoutesComponents): Router {
  const { now, sessions } = people;
  const router = Router();
  const find = createReaders({ ...people, burst: 5, perSecond: 0.2 });
  const underWay = new Map<Response, Reader['session']>();

  // Whoever is put out gets no more of a file that is on its way (EX5).
  sessions.onEnd(({ id }) => {
    for (const [{ socket }, session] of underWay) if (session.id === id) socket?.destroy();
  });

  /** Only the latest state and wording, read after the wish was recorded. */
  async function sourceOf(room: ConferenceRoom): Promise<ExportSource> {
    const [plan, recordHead] = await Promise.all([history.present(room.id), record.head(room.id)]);
    return { conference: room.state(), plan, recordHead, exportedAt: now() };
  }

  async function send(response: Response, { room, participant, ...reader }: Reader, wish: Wish) {
    const who = { kind: 'participant', id: participant.id } as const;
    await record.keep({ conferenceId: room.id, who, action: 'exported', what: wish.what });
    const source = await sourceOf(room);
    if (!reader.isStillIn()) return sendError(response, noSession);
    underWay.set(response, reader.session);
    response.once('close', () => underWay.delete(response));
    response.set('Content-Disposition', asAttachment(source.conference.reference, wish.title));
    response.json(wish.build(source));
  }

  type ExportRequest = Request<{ id: string }>;

  router.get('/conferences/:id/exports/record.json', async (request: ExportRequest, response) => {
    const reader = await find(request, response, request.params.id);
    if (reader === undefined) return;
    const { participant } = reader;
    if (!can(participant.role, 'conference:export')) return sendError(response, notAllowed);
    // As the person is when the file is made: a role may have changed meanwhile.
    const build = (source: ExportSource) =>
      recordExport(source, findParticipant(source.conference, participant.id) ?? participant);
    await send(response, reader, { what: 'record.json', title: 'zaznam', build });
  });

  router.get(
    '/conferences/:id/exports/restricted.json',
    async (request: ExportRequest, response) => {
      const reader = await find(request, response, request.params.id);
      if (reader === undefined) return;
      if (!can(reader.participant.role, 'statement:manage')) return sendError(response, notAllowed);
      const recipient = recipientOf(reader.room, request.query);
      if (recipient === undefined) return sendError(response, nobody);
      const build = (source: ExportSource) => restrictedExport(source, recipient);
      await send(response, reader, {
        what: `restricted.json ${recipient.id}`,
        title: 'vypis',
        build,
      });
    },
  );

  return router;
}

function recipientOf(room: ConferenceRoom, asked: Request['query']): Participant | undefined {
  const query = restrictedQuerySchema.safeParse(asked);
  const person = query.success ? room.participant(query.data.for) : undefined;
  return person?.attendance === 'separate' ? person : undefined;
}
