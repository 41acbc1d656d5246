import type { IncomingMessage } from 'node:http';
import type { Conference } from '@opora/shared/domain/conference/conference.ts';
import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { can } from '@opora/shared/domain/permissions.ts';
import { mayWriteSection } from '@opora/shared/domain/plan/pens.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import type { ConferenceId } from '@opora/shared/ids.ts';
import { err, ok } from '@opora/shared/result.ts';
import type { ConferenceRoom } from '../conferences/conference-room.ts';
import type { RoomRegistry } from '../conferences/room-registry.ts';
import type { Admit, DocumentVisitor } from '../documents/document-visitor.ts';
import type { OpenConnections } from './open-connections.ts';
import { isOwnOrigin } from './origin.ts';
import { createRecentStates, type RecentStates } from './recent-states.ts';
import type { Session, Sessions } from './sessions.ts';

interface Admission {
  readonly room: ConferenceRoom;
  readonly first: Participant;
  readonly sessionId: Session['id'];
  readonly recent: RecentStates;
  readonly hasEnded: () => boolean;
}

/** The person as the conference knows them at this moment: rights and names may have changed. */
function visitorOf({ room, first, sessionId, recent, hasEnded }: Admission): DocumentVisitor {
  const personIn = (state: Conference) => findParticipant(state, first.id) ?? first;
  const now = () => personIn(room.state());
  const mayWriteIn = (section: SectionName) => (state: Conference) =>
    mayWriteSection(state, personIn(state), section);
  return {
    participantId: first.id,
    sessionId,
    presence: () => ({
      participantId: first.id,
      name: now().callName,
      colour: now().arrivalOrder,
    }),
    mayRead: () => !hasEnded() && can(now().role, 'plan:read'),
    mayWrite: (section) =>
      !hasEnded() &&
      (mayWriteIn(section)(room.state()) || recent.of(room).some(mayWriteIn(section))),
  };
}

interface AdmissionOptions {
  readonly sessions: Sessions;
  readonly connections: OpenConnections;
  readonly rooms: RoomRegistry;
  readonly now: () => number;
  /** After a connection has to give way: the visitors of this conference are to be asked again. */
  readonly recheck: (conference: ConferenceId) => void;
}

/**
 * Who may open a document and write in which section: reading is decided per document, writing per section
 * (design.md 2).
 */
export function createDocumentAdmission(options: AdmissionOptions): Admit {
  const { sessions, connections, rooms, now, recheck } = options;
  const recent = createRecentStates(rooms, now);

  /** Whether this connection may no longer be used. */
  function watch({ socket: stream }: IncomingMessage, session: Session): () => boolean {
    let hasGivenWay = false;
    const giveWay = () => {
      hasGivenWay = true;
      recheck(session.conferenceId);
    };
    connections.add({ channel: 'document', session, stream, giveWay });
    return () => hasGivenWay || sessions.hasEnded(session);
  }

  return async (request, conferenceId, _document) => {
    if (!isOwnOrigin(request)) return err('not-allowed');
    const query = new URLSearchParams(request.url?.split('?')[1] ?? '');
    const as = query.get('as') ?? undefined;
    const session = await sessions.find(request.headers.cookie, { conference: conferenceId, as });
    if (session === undefined) return err('no-session');
    const room = await rooms.find(session.conferenceId);
    const first = room?.participant(session.participantId);
    if (room === undefined || first === undefined) return err('not-found');
    const hasEnded = watch(request, session);
    return ok(visitorOf({ room, first, sessionId: session.id, recent, hasEnded }));
  };
}
