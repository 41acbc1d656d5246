import type { IncomingMessage } from 'node:http';
import { mayReadDocument, mayWriteInDocument } from '@opora/shared/domain/circles/circles.ts';
import {
  type DocumentName,
  isChildDocument,
  type RootName,
} from '@opora/shared/domain/circles/documents.ts';
import type { Conference } from '@opora/shared/domain/conference/conference.ts';
import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { isHeldBack } from '@opora/shared/domain/family-time/held-back.ts';
import type { ConferenceId } from '@opora/shared/ids.ts';
import { err, ok } from '@opora/shared/result.ts';
import type { ConferenceRoom } from '../conferences/conference-room.ts';
import type { RoomRegistry } from '../conferences/room-registry.ts';
import type { Admit, DocumentVisitor } from '../documents/document-visitor.ts';
import { findInsider, isInsideNow } from './insiders.ts';
import type { OpenConnections } from './open-connections.ts';
import { isOwnOrigin } from './origin.ts';
import { createRecentStates, type RecentStates } from './recent-states.ts';
import type { Session, Sessions } from './sessions.ts';

interface Admission {
  readonly room: ConferenceRoom;
  readonly document: DocumentName;
  readonly first: Participant;
  readonly sessionId: Session['id'];
  readonly recent: RecentStates;
  readonly hasEnded: () => boolean;
}

/** The person as the conference knows them at this moment: rights and names may have changed. */
function visitorOf(admission: Admission): DocumentVisitor {
  const { room, document, first, sessionId, recent, hasEnded } = admission;
  const personIn = (state: Conference) => findParticipant(state, first.id) ?? first;
  const now = () => personIn(room.state());
  const mayRead = () => !hasEnded() && mayReadDocument(room.state(), now(), document);
  const mayWriteIn = (root: RootName) => (state: Conference) =>
    mayWriteInDocument(state, personIn(state), document, root);
  // What the family does in its own time is seen where only they read.
  const isHidden = () =>
    document !== 'family' && !isChildDocument(document) && isHeldBack(room.state(), now());
  return {
    participantId: first.id,
    sessionId,
    presence: () => ({
      participantId: first.id,
      name: now().callName,
      colour: now().arrivalOrder,
    }),
    isShown: () => !isHidden(),
    takesPart: () => isInsideNow(room, { conferenceId: room.id, participantId: first.id }),
    mayRead,
    // Who has left the circle writes no moment longer.
    mayWrite: (root) =>
      mayRead() && (mayWriteIn(root)(room.state()) || recent.of(room).some(mayWriteIn(root))),
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
  function watch(
    { socket: stream }: IncomingMessage,
    session: Session,
    document: DocumentName,
  ): () => boolean {
    let hasGivenWay = false;
    const giveWay = () => {
      hasGivenWay = true;
      recheck(session.conferenceId);
    };
    connections.add({ channel: document, session, stream, giveWay });
    return () => hasGivenWay || sessions.hasEnded(session);
  }

  return async (request, conferenceId, document) => {
    if (!isOwnOrigin(request)) return err('not-allowed');
    const query = new URLSearchParams(request.url?.split('?')[1] ?? '');
    const as = query.get('as') ?? undefined;
    const wanted = { conference: conferenceId, as };
    const found = await findInsider({ sessions, rooms }, request.headers.cookie, wanted);
    if (!found.ok) return found;
    const { session, room, participant: first } = found.value;
    // As a document that does not exist, and before anything of it is looked up.
    if (!mayReadDocument(room.state(), first, document)) return err('not-found');
    const hasEnded = watch(request, session, document);
    const { id: sessionId } = session;
    return ok(visitorOf({ room, document, first, sessionId, recent, hasEnded }));
  };
}
