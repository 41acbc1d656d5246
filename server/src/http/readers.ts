import { plainError } from '@opora/shared/protocol/errors.ts';
import type { Request, Response } from 'express';
import { findInsider, type Insider, isInsideNow, outsideError } from '../access/insiders.ts';
import type { Session, Sessions } from '../access/sessions.ts';
import type { RoomRegistry } from '../conferences/room-registry.ts';
import { createRateLimit, type RateLimit } from '../limits/rate-limit.ts';
import { sendError } from './errors.ts';

/** Somebody of a conference who asks for a part of it. */
export interface Reader extends Insider {
  /** To be asked before the answer is sent: the session may have ended while it was made. */
  readonly isStillIn: () => boolean;
  /** Unless they are no longer in (AD1, SC1). */
  readonly send: (response: Response, answer: object) => void;
}

interface ReadersOptions {
  readonly rooms: RoomRegistry;
  readonly sessions: Sessions;
  readonly now: () => number;
  /** Of one session, never of an address: a meeting room is one. */
  readonly burst: number;
  readonly perSecond: number;
}

/** Undefined after the error was sent. */
export type FindReader = (
  request: Request,
  response: Response,
  conference: unknown,
) => Promise<Reader | undefined>;

/** Who asks, by their cookie, and whether they may ask now. */
export function createReaders(options: ReadersOptions): FindReader {
  const { rooms, sessions, now, burst, perSecond } = options;
  const limits = new Map<Session['id'], RateLimit>();
  sessions.onEnd(({ id }) => limits.delete(id));

  function mayAsk({ id }: Session): boolean {
    const limit = limits.get(id) ?? createRateLimit(burst, perSecond);
    limits.set(id, limit);
    return limit.take(now());
  }

  function readerOf(insider: Insider): Reader {
    const { session, room } = insider;
    const isStillIn = () => !sessions.hasEnded(session) && isInsideNow(room, session);
    return {
      ...insider,
      isStillIn,
      send(response, answer) {
        if (isStillIn()) response.json(answer);
        else sendError(response, outsideError('no-session'));
      },
    };
  }

  return async (request, response, conference) => {
    const { as } = request.query;
    const wanted = { conference, as };
    const found = await findInsider({ sessions, rooms }, request.headers.cookie, wanted);
    if (!found.ok) {
      sendError(response, outsideError(found.error));
    } else if (!mayAsk(found.value.session)) {
      sendError(response, plainError('TOO_MANY_REQUESTS', 'too many requests at once'));
    } else {
      return readerOf(found.value);
    }
    return undefined;
  };
}
