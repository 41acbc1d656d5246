import { plainError } from '@opora/shared/protocol/errors.ts';
import type { WaitingResponse } from '@opora/shared/protocol/http.ts';
import { type Request, type Response, Router } from 'express';
import type { Cookies } from '../access/cookies.ts';
import type { Entrance } from '../access/entrance.ts';
import type { Lobby } from '../access/lobby.ts';
import type { RoomRegistry } from '../conferences/room-registry.ts';
import type { WaitingEntry } from '../persistence/access-store.ts';
import { sendError } from './errors.ts';
import { nameOf, sendSession } from './join-routes.ts';

export interface WaitingComponents {
  readonly rooms: RoomRegistry;
  readonly lobby: Lobby;
  readonly entrance: Entrance;
  readonly cookies: Cookies;
}

/** In the lobby: `/api/waiting`, `/api/waiting/enter`, `/api/waiting/leave`. */
export function waitingRoutes({ rooms, lobby, entrance, cookies }: WaitingComponents): Router {
  const router = Router();

  /** Undefined after the error was sent. */
  async function placeOf(request: Request, response: Response): Promise<WaitingEntry | undefined> {
    const entry = await lobby.find(request.headers.cookie);
    if (entry === undefined) sendError(response, plainError('UNAUTHORIZED', 'nobody waits here'));
    return entry;
  }

  /** All that somebody in the lobby is ever told (AD7). */
  async function waitingResponse({
    conferenceId,
    state,
    since,
  }: WaitingEntry): Promise<WaitingResponse> {
    if (state !== 'waiting') return { state };
    const conference = (await rooms.find(conferenceId))?.state();
    const letsIn = conference ? nameOf(conference, 'facilitator') : null;
    const host = conference ? nameOf(conference, 'organiser') : null;
    return { state, since, letsIn, host };
  }

  router.get('/waiting', async (request, response) => {
    const entry = await placeOf(request, response);
    if (entry !== undefined) response.json(await waitingResponse(entry));
  });

  router.post('/waiting/enter', async (request, response) => {
    const entry = await placeOf(request, response);
    if (entry === undefined) return;
    if (entry.state !== 'admitted') {
      return sendError(response, plainError('FORBIDDEN', 'not let in'));
    }
    const { outcome, cookies: given } = await entrance.enter(entry);
    for (const cookie of given) response.appendHeader('Set-Cookie', cookie);
    if (outcome.ok) await sendSession(response, rooms, outcome.value);
    else sendError(response, outcome.error);
  });

  router.post('/waiting/leave', async (request, response) => {
    const entry = await placeOf(request, response);
    if (entry === undefined) return;
    // Who was declined keeps that answer: leaving is no way around the minute.
    if (entry.state !== 'declined') await lobby.leave(entry);
    response.appendHeader('Set-Cookie', cookies.waiting.clear());
    response.status(204).end();
  });

  return router;
}
