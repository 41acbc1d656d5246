import type { AnsweredWish, Audience, Release } from '../domain/circles/release.ts';
import { wishAnswers } from '../domain/circles/release.ts';
import { z } from '../zod.ts';
import { limits } from './limits.ts';
import { instantSchema, participantIdSchema, releaseIdSchema, textSchema } from './primitives.ts';

const answerSchema = z.enum(wishAnswers);

/** Client → server: strict. */
export const circleCommandSchemas = {
  'circle:set': z.strictObject({
    people: z.array(participantIdSchema).max(limits.circles.people),
    reason: textSchema(limits.circles.reason).min(3),
  }),
  'child:release': z.strictObject({
    releaseId: releaseIdSchema,
    childId: participantIdSchema,
    text: textSchema(limits.circles.release).min(1),
    to: z.union([
      z.literal('everyone'),
      z.array(participantIdSchema).min(1).max(limits.circles.people),
    ]) satisfies z.ZodType<Audience>,
  }),
  'child:take-back': z.strictObject({ releaseId: releaseIdSchema }),
  'wish:answer': z.strictObject({
    releaseId: releaseIdSchema,
    answer: answerSchema,
    words: textSchema(limits.text.words).default(''),
  }),
};

/** Server → client and the store. */
export const answeredWishSchema = z.object({
  by: participantIdSchema,
  answer: answerSchema,
  words: z.string(),
  at: instantSchema,
}) satisfies z.ZodType<AnsweredWish>;

export const releaseSchema = z.object({
  id: releaseIdSchema,
  childId: participantIdSchema,
  text: z.string(),
  to: z.union([z.literal('everyone'), z.array(participantIdSchema)]),
  releasedBy: participantIdSchema,
  at: instantSchema,
  answers: z.array(answeredWishSchema),
}) satisfies z.ZodType<Release>;
