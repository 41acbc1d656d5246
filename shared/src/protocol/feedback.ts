import {
  type FeedbackCount,
  type FeedbackMark,
  type FeedbackQuestion,
  type FeedbackSums,
  feedbackMarks,
} from '../domain/feedback/feedback.ts';
import { z } from '../zod.ts';
import { limits } from './limits.ts';
import { textSchema } from './primitives.ts';

/** What people say after the meeting, over HTTP: it must not be an event, since each of those says whose it is. */

const markSchema = z.literal(feedbackMarks).nullable() satisfies z.ZodType<FeedbackMark>;

const ofQuestions = <Each extends z.ZodType>(each: Each) =>
  ({ heard: each, understood: each, 'know-what': each, fair: each, helped: each }) satisfies Record<
    FeedbackQuestion,
    Each
  >;

/** `POST /api/conferences/:id/feedback`: strict. A second answer changes nothing and is answered like the first. */
export const feedbackAnswerSchema = z.strictObject({
  marks: z.strictObject(ofQuestions(markSchema)),
  words: textSchema(limits.text.words).default(''),
});

const amount = z.number().int().nonnegative();
const countSchema = z.object({
  marks: z.tuple([amount, amount, amount, amount]),
  unsure: amount,
}) satisfies z.ZodType<FeedbackCount>;

export const feedbackSumsSchema = z.object({
  people: amount,
  counts: z.object(ofQuestions(countSchema)),
}) satisfies z.ZodType<FeedbackSums>;

/** `GET /api/conferences/:id/feedback`, and the answer to `POST`. */
export interface FeedbackResponse {
  /** Whether this person is asked now and has not answered yet. */
  readonly isAsked: boolean;
  readonly hasAnswered: boolean;
  /** Null until three people have answered. */
  readonly sums: FeedbackSums | null;
  /** For organiser and facilitator, in the order of letters; empty until three people have written some. */
  readonly words: readonly string[];
}

export const feedbackResponseSchema = z.object({
  isAsked: z.boolean(),
  hasAnswered: z.boolean(),
  sums: feedbackSumsSchema.nullable(),
  words: z.array(z.string()),
}) satisfies z.ZodType<FeedbackResponse>;
