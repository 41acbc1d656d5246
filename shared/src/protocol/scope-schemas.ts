import type { Scope } from '../domain/scope/scope.ts';
import { z } from '../zod.ts';
import { limits } from './limits.ts';
import { stageIdSchema, textSchema } from './primitives.ts';

const stagesSchema = z.union([z.literal('all'), z.array(stageIdSchema).max(limits.scope.stages)]);
const tasksSchema = z.enum(['all', 'own']);

/** Client → server: strict. Somebody invited to no stage would hold nothing at all: that is no invitation. */
export const scopeSchema = z.strictObject({
  stages: stagesSchema.refine((stages) => stages.length > 0, 'no stage'),
  readsPlan: z.boolean(),
  tasks: tasksSchema,
  reason: textSchema(limits.scope.reason).min(3),
}) satisfies z.ZodType<Scope>;

/** Server → client and the store; the reason may be withheld. */
export const storedScopeSchema = z.object({
  stages: stagesSchema,
  readsPlan: z.boolean(),
  tasks: tasksSchema,
  reason: z.string(),
}) satisfies z.ZodType<Scope>;
