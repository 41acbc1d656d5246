import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { can } from '@opora/shared/domain/permissions.ts';
import { mayWritePlan } from '@opora/shared/domain/plan/pens.ts';
import { err, ok } from '@opora/shared/result.ts';
import type { ConferenceRoom } from '../conferences/conference-room.ts';
import type { RoomRegistry } from '../conferences/room-registry.ts';
import type { Admit, DocumentVisitor } from '../documents/document-visitor.ts';
import { isOwnOrigin } from './origin.ts';
import type { Sessions } from './sessions.ts';

/** The person as the conference knows them at this moment: rights and names may have changed. */
function visitorOf(
  room: ConferenceRoom,
  first: Participant,
  hasEnded: () => boolean,
): DocumentVisitor {
  const now = () => findParticipant(room.state(), first.id) ?? first;
  return {
    participantId: first.id,
    presence: () => ({
      participantId: first.id,
      name: now().callName,
      colour: now().arrivalOrder,
    }),
    mayRead: () => !hasEnded() && can(now().role, 'plan:read'),
    mayWrite: () => !hasEnded() && mayWritePlan(room.state(), now()),
  };
}

/** Who may open a document: reading is decided per document, by session and role (design.md 2). */
export function createDocumentAdmission(sessions: Sessions, rooms: RoomRegistry): Admit {
  return async (request, conferenceId, _document) => {
    if (!isOwnOrigin(request)) return err('not-allowed');
    const query = new URLSearchParams(request.url?.split('?')[1] ?? '');
    const as = query.get('as') ?? undefined;
    const session = await sessions.find(request.headers.cookie, { conference: conferenceId, as });
    if (session === undefined) return err('no-session');
    const room = await rooms.find(session.conferenceId);
    const participant = room?.participant(session.participantId);
    if (room === undefined || participant === undefined) return err('not-found');
    return ok(visitorOf(room, participant, () => sessions.hasEnded(session)));
  };
}
