import { highestValue, type Scale, type ScaleAnswer, scalePhases } from '../domain/scales/scale.ts';
import { z } from '../zod.ts';
import { limits } from './limits.ts';
import { instantSchema, participantIdSchema, scaleIdSchema, textSchema } from './primitives.ts';

const valueSchema = z.number().int().min(0).max(highestValue).nullable();
const anchor = textSchema(limits.scales.anchor).min(1);
const named = { scaleId: scaleIdSchema };

/** Client → server: strict. */
export const scaleCommandSchemas = {
  'scale:ask': z.strictObject({
    ...named,
    question: textSchema(limits.scales.question).min(1),
    low: anchor,
    high: anchor,
  }),
  'scale:answer': z.strictObject({
    ...named,
    value: valueSchema,
    onBehalfOf: participantIdSchema.nullable().default(null),
  }),
  'scale:open': z.strictObject(named),
  'scale:reveal': z.strictObject(named),
  'scale:names': z.strictObject({ ...named, isNamed: z.boolean() }),
};

/** Server → client and the store. */
const answerSchema = z.object({
  by: participantIdSchema.nullable(),
  recordedBy: participantIdSchema.nullable(),
  value: valueSchema,
}) satisfies z.ZodType<ScaleAnswer>;

export const scaleSchema = z.object({
  id: scaleIdSchema,
  question: z.string(),
  low: z.string(),
  high: z.string(),
  askedAt: instantSchema,
  phase: z.enum(scalePhases),
  answers: z.array(answerSchema),
  count: z.number().int().nonnegative(),
  isNamed: z.boolean(),
}) satisfies z.ZodType<Scale>;

export const scaleEventShapes = {
  'scale:asked': { scale: scaleSchema },
  'scale:answered': { ...named, answer: answerSchema },
  'scale:opened': named,
  'scale:revealed': named,
  'scale:named': { ...named, isNamed: z.boolean() },
  'scale:seen': { scale: scaleSchema },
};
