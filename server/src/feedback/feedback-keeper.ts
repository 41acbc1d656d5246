import type { Conference } from '@opora/shared/domain/conference/conference.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import type { Refusal } from '@opora/shared/domain/conference/refusals.ts';
import {
  type Feedback,
  type FeedbackAnswer,
  noFeedback,
  smallestGroup,
  withAnswer,
} from '@opora/shared/domain/feedback/feedback.ts';
import {
  checkFeedback,
  givesFeedback,
  mayReadFeedbackWords,
} from '@opora/shared/domain/feedback/feedback-rights.ts';
import type { ConferenceId } from '@opora/shared/ids.ts';
import { type FeedbackResponse, feedbackSumsSchema } from '@opora/shared/protocol/feedback.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';
import { z } from 'zod';
import type { FeedbackStore } from '../persistence/feedback-store.ts';

/** The file is an edge: what comes back from it is checked. */
const keptSchema = z.object({
  shown: feedbackSumsSchema,
  waiting: feedbackSumsSchema,
  shownWords: z.array(z.string()),
  waitingWords: z.array(z.string()),
}) satisfies z.ZodType<Feedback>;

/** Answers after a meeting: taken from each person once, told only as sums (FB1 to FB4). */
export interface FeedbackKeeper {
  answer(
    conference: Conference,
    person: Participant,
    given: FeedbackAnswer,
  ): Promise<Result<FeedbackResponse, Refusal>>;
  read(conference: Conference, person: Participant): Promise<FeedbackResponse>;
}

export function createFeedbackKeeper(store: FeedbackStore): FeedbackKeeper {
  /** The end of what is under way of a conference: two answers at once are added one after the other. */
  const underWay = new Map<ConferenceId, Promise<unknown>>();

  async function oneByOne<Value>(id: ConferenceId, act: () => Promise<Value>): Promise<Value> {
    const mine = (underWay.get(id) ?? Promise.resolve()).then(act, act);
    underWay.set(id, mine);
    try {
      return await mine;
    } finally {
      if (underWay.get(id) === mine) underWay.delete(id);
    }
  }

  async function kept(id: ConferenceId): Promise<Feedback> {
    const body = await store.read(id);
    return body === undefined ? noFeedback : keptSchema.parse(JSON.parse(body));
  }

  async function read(conference: Conference, person: Participant): Promise<FeedbackResponse> {
    const { id, status } = conference;
    const [{ shown, shownWords }, hasAnswered] = await Promise.all([
      kept(id),
      store.hasAnswered(id, person.id),
    ]);
    return {
      isAsked: status === 'closed' && givesFeedback(person) && !hasAnswered,
      hasAnswered,
      sums: shown.people < smallestGroup ? null : shown,
      words: mayReadFeedbackWords(person) ? shownWords : [],
    };
  }

  return {
    read,
    async answer(conference, person, given) {
      const { id } = conference;
      const checked = checkFeedback(conference, person, given);
      if (!checked.ok) return err(checked.error);
      await oneByOne(id, async () => {
        if (await store.hasAnswered(id, person.id)) return;
        await store.write(id, person.id, JSON.stringify(withAnswer(await kept(id), given)));
      });
      return ok(await read(conference, person));
    },
  };
}
