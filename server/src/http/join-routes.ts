import type { Conference } from '@opora/shared/domain/conference/conference.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import type { Role } from '@opora/shared/domain/roles.ts';
import { plainError, refusalError } from '@opora/shared/protocol/errors.ts';
import {
  type InvitationResponse,
  invitationRequestSchema,
  type JoinResponse,
  joinRequestSchema,
} from '@opora/shared/protocol/http.ts';
import { type Response, Router } from 'express';
import { secretHash } from '../access/secrets.ts';
import type { Person, Sessions } from '../access/sessions.ts';
import type { ConferenceRoom } from '../conferences/conference-room.ts';
import type { RoomRegistry } from '../conferences/room-registry.ts';
import type { AccessStore } from '../persistence/access-store.ts';
import { parseBody, sendError } from './errors.ts';

export interface JoinComponents {
  readonly access: AccessStore;
  readonly rooms: RoomRegistry;
  readonly sessions: Sessions;
}

interface Invited {
  readonly room: ConferenceRoom;
  readonly participant: Participant;
}

/** One answer for a wrong, an ended and an unknown link: it tells nothing (security.md 4.5). */
const noInvitation = plainError('FORBIDDEN', 'this link is not valid');

async function findInvited(
  { access, rooms }: JoinComponents,
  secret: string,
): Promise<Invited | undefined> {
  const invitation = await access.findInvitation(secretHash(secret));
  const room = invitation && (await rooms.find(invitation.conferenceId));
  const participant = invitation && room?.participant(invitation.participantId);
  return room && participant?.attendance === 'invited' ? { room, participant } : undefined;
}

const nameOf = (conference: Conference, role: Role): string | null =>
  conference.participants.find((person) => person.role === role)?.name ?? null;

function invitationResponse({ room, participant }: Invited): InvitationResponse {
  const conference = room.state();
  const { name, callName, role, tie } = participant;
  const { startsAt, timeZone, status } = conference;
  const invitedBy = nameOf(conference, 'organiser');
  const facilitatorName = nameOf(conference, 'facilitator');
  return { name, callName, role, tie, startsAt, timeZone, invitedBy, facilitatorName, status };
}

const joinResponse = (room: ConferenceRoom, participant: Participant): JoinResponse => ({
  conferenceId: room.id,
  participantId: participant.id,
  role: participant.role,
  name: participant.callName,
  status: room.state().status,
});

async function sendSession(
  response: Response,
  rooms: RoomRegistry,
  session: Person | undefined,
): Promise<void> {
  const room = session && (await rooms.find(session.conferenceId));
  const participant = session && room?.participant(session.participantId);
  if (room === undefined || participant === undefined) {
    sendError(response, plainError('UNAUTHORIZED', 'no session'));
    return;
  }
  response.json(joinResponse(room, participant));
}

/**
 * What the browser shall forget when somebody leaves. Not its cookies: that would reach all of the office's domain, and
 * the other people of this browser (design.md 6); the session's own ends by itself.
 */
const residue = '"cache", "storage"';

/** Getting in and out: `/api/invitation`, `/api/join`, `/api/session`, `/api/leave` (design.md 6). */
export function joinRoutes(components: JoinComponents): Router {
  const { rooms, sessions } = components;
  const router = Router();

  router.post('/invitation', async (request, response) => {
    const body = parseBody(invitationRequestSchema, request, response);
    if (body === undefined) return;
    const invited = await findInvited(components, body.secret);
    if (invited === undefined) sendError(response, noInvitation);
    else response.json(invitationResponse(invited));
  });

  router.post('/join', async (request, response) => {
    const body = parseBody(joinRequestSchema, request, response);
    if (body === undefined) return;
    const invited = await findInvited(components, body.secret);
    if (invited === undefined) return sendError(response, noInvitation);
    const { room, participant } = invited;
    const arrival = await room.execute(participant.id, {
      type: 'participant:return',
      participantId: participant.id,
      place: body.place,
      callName: body.name ?? null,
    });
    // After the meeting the same link still opens the plan and one's own tasks.
    if (!arrival.ok && arrival.error !== 'already-closed') {
      return sendError(response, refusalError(arrival.error));
    }
    const session = { conferenceId: room.id, participantId: participant.id };
    response.appendHeader('Set-Cookie', await sessions.start(session));
    await sendSession(response, rooms, session);
  });

  router.get('/session', async (request, response) => {
    const { conference, as } = request.query;
    const held = await sessions.all(request.headers.cookie);
    const only = conference === undefined && held.length === 1 ? held[0] : undefined;
    const wanted = { conference, as };
    await sendSession(
      response,
      rooms,
      only ?? (await sessions.find(request.headers.cookie, wanted)),
    );
  });

  router.post('/leave', async (request, response) => {
    const { conference, as } = request.query;
    const session = await sessions.find(request.headers.cookie, { conference, as });
    if (session === undefined) {
      return sendError(response, plainError('UNAUTHORIZED', 'no session'));
    }
    const room = await rooms.find(session.conferenceId);
    const { participantId } = session;
    await room?.execute(participantId, { type: 'participant:step-out', participantId });
    response.appendHeader('Set-Cookie', await sessions.end(session));
    response.set('Clear-Site-Data', residue);
    response.status(204).end();
  });

  return router;
}
