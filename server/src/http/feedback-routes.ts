import { refusalError } from '@opora/shared/protocol/errors.ts';
import { feedbackAnswerSchema } from '@opora/shared/protocol/feedback.ts';
import { type Request, Router } from 'express';
import type { Sessions } from '../access/sessions.ts';
import type { RoomRegistry } from '../conferences/room-registry.ts';
import type { FeedbackKeeper } from '../feedback/feedback-keeper.ts';
import { parseBody, sendError } from './errors.ts';
import { createReaders } from './readers.ts';

export interface FeedbackRoutesComponents {
  readonly rooms: RoomRegistry;
  readonly sessions: Sessions;
  readonly feedback: FeedbackKeeper;
  readonly now: () => number;
}

/**
 * How people found the meeting: `/api/conferences/:id/feedback`. Not recorded anywhere: the record of access has times,
 * and a time would tell whose answer it was (FB2).
 */
export function feedbackRoutes({ feedback, ...people }: FeedbackRoutesComponents): Router {
  const router = Router();
  const find = createReaders({ ...people, burst: 10, perSecond: 1 });
  const path = '/conferences/:id/feedback';
  type FeedbackRequest = Request<{ id: string }>;

  router.get(path, async (request: FeedbackRequest, response) => {
    const reader = await find(request, response, request.params.id);
    if (reader === undefined) return;
    reader.send(response, await feedback.read(reader.room.state(), reader.participant));
  });

  router.post(path, async (request: FeedbackRequest, response) => {
    const reader = await find(request, response, request.params.id);
    if (reader === undefined) return;
    const given = parseBody(feedbackAnswerSchema, request, response);
    if (given === undefined) return;
    const answer = await feedback.answer(reader.room.state(), reader.participant, given);
    if (answer.ok) reader.send(response, answer.value);
    else sendError(response, refusalError(answer.error));
  });

  return router;
}
