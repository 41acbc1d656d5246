import type { PastScale, Previous } from '../domain/conference/previous.ts';
import { z } from '../zod.ts';
import { instantSchema, participantIdSchema } from './primitives.ts';
import { taskSchema } from './task-schemas.ts';

const pastScaleSchema = z.object({
  question: z.string(),
  answers: z.array(z.object({ by: participantIdSchema.nullable(), value: z.number() })),
}) satisfies z.ZodType<PastScale>;

/** Server → client and the store. */
export const previousSchema = z.object({
  heldAt: instantSchema,
  tasks: z.array(taskSchema),
  scales: z.array(pastScaleSchema),
}) satisfies z.ZodType<Previous>;
