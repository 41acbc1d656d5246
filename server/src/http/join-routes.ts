import type { Conference } from '@opora/shared/domain/conference/conference.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import type { Role } from '@opora/shared/domain/roles.ts';
import { plainError } from '@opora/shared/protocol/errors.ts';
import {
  type InvitationDetails,
  invitationRequestSchema,
  type JoinResponse,
  joinRequestSchema,
  knockRequestSchema,
  type OutsideResponse,
} from '@opora/shared/protocol/http.ts';
import { type Response, Router } from 'express';
import type { Entrance, Guest } from '../access/entrance.ts';
import { isInsideNow } from '../access/insiders.ts';
import type { Person } from '../access/person.ts';
import type { Sessions } from '../access/sessions.ts';
import type { ConferenceRoom } from '../conferences/conference-room.ts';
import type { RoomRegistry } from '../conferences/room-registry.ts';
import { parseBody, sendError } from './errors.ts';

export interface JoinComponents {
  readonly rooms: RoomRegistry;
  readonly sessions: Sessions;
  readonly entrance: Entrance;
}

export const nameOf = (conference: Conference, role: Role): string | null =>
  conference.participants.find((person) => person.role === role)?.name ?? null;

function detailsOf({ room, participant }: Guest): InvitationDetails {
  const conference = room.state();
  const { name, callName, role, tie } = participant;
  const { startsAt, timeZone, status } = conference;
  const invitedBy = nameOf(conference, 'organiser');
  const facilitatorName = nameOf(conference, 'facilitator');
  const people = { invitedBy, facilitatorName };
  return { needsPin: false, name, callName, role, tie, startsAt, timeZone, ...people, status };
}

const joinResponse = (room: ConferenceRoom, participant: Participant): JoinResponse => ({
  conferenceId: room.id,
  participantId: participant.id,
  role: participant.role,
  name: participant.callName,
  status: room.state().status,
});

export async function sendSession(
  response: Response,
  rooms: RoomRegistry,
  session: Person | undefined,
): Promise<void> {
  const room = session && (await rooms.find(session.conferenceId));
  const participant = session && room?.participant(session.participantId);
  if (session === undefined || room === undefined || participant === undefined) {
    sendError(response, plainError('UNAUTHORIZED', 'no session'));
    return;
  }
  const { conferenceId, participantId } = session;
  const outside: OutsideResponse = { state: 'outside', conferenceId, participantId };
  response.json(isInsideNow(room, session) ? joinResponse(room, participant) : outside);
}

/**
 * What the browser shall forget when somebody leaves. Not its cookies: that would reach all of the office's domain, and
 * the other people of this browser (design.md 6); the session's own ends by itself.
 */
const residue = '"cache", "storage"';

/** Getting in and out: `/api/invitation`, `/api/join`, `/api/knock`, `/api/session`, `/api/leave` (design.md 6). */
export function joinRoutes(components: JoinComponents): Router {
  const { rooms, sessions, entrance } = components;
  const router = Router();

  router.post('/invitation', async (request, response) => {
    const body = parseBody(invitationRequestSchema, request, response);
    if (body === undefined) return;
    const guest = await entrance.look(body.secret, body.pin);
    if (!guest.ok) sendError(response, guest.error);
    else response.json(guest.value.needsPin ? { needsPin: true } : detailsOf(guest.value.guest));
  });

  router.post('/join', async (request, response) => {
    const body = parseBody(joinRequestSchema, request, response);
    if (body === undefined) return;
    const { secret: token, pin, place, name, confidentiality } = body;
    const wish = { place, callName: name ?? null, confidentiality: confidentiality ?? null };
    const cookieHeader = request.headers.cookie;
    const answer = await entrance.join({ token, pin, wish, cookieHeader });
    for (const cookie of answer.cookies) response.appendHeader('Set-Cookie', cookie);
    const { outcome } = answer;
    if (!outcome.ok) sendError(response, outcome.error);
    else if (outcome.value === 'waiting') response.status(202).json({ waiting: true });
    else await sendSession(response, rooms, outcome.value);
  });

  router.post('/knock', async (request, response) => {
    const body = parseBody(knockRequestSchema, request, response);
    if (body === undefined) return;
    const { code, place, name, confidentiality } = body;
    const wish = { place, callName: name, confidentiality };
    const cookieHeader = request.headers.cookie;
    const answer = await entrance.knock({ code, wish, cookieHeader });
    for (const cookie of answer.cookies) response.appendHeader('Set-Cookie', cookie);
    if (answer.outcome.ok) response.status(202).json({ waiting: true });
    else sendError(response, answer.outcome.error);
  });

  router.get('/session', async (request, response) => {
    const { conference, as } = request.query;
    const header = request.headers.cookie;
    const held = await sessions.all(header);
    const only = conference === undefined && held.length === 1 ? held[0] : undefined;
    const wanted = only
      ? { conference: only.conferenceId, as: only.participantId }
      : { conference, as };
    await sendSession(response, rooms, await sessions.find(header, wanted));
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
