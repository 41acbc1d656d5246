import {
  type FamilyTime,
  noFamilyTime,
  type Standing,
} from '../domain/family-time/family-state.ts';
import { z } from '../zod.ts';
import { confidentialitySchema } from './commands.ts';
import { instantSchema, participantIdSchema } from './primitives.ts';

export const standingSchema = z.object({
  id: participantIdSchema,
  place: z.enum(['expected', 'room', 'remote', 'away']),
  callName: z.string(),
  arrivalOrder: z.number().int().nonnegative().nullable(),
  confidentiality: confidentialitySchema.nullable(),
}) satisfies z.ZodType<Standing>;

/** What was created before there was private family time has none. */
export const familyTimeSchema = z
  .object({
    coordinatorCalledAt: instantSchema.nullable(),
    heldBack: z.array(standingSchema).nullable(),
  })
  .default({ ...noFamilyTime, heldBack: [] }) satisfies z.ZodType<FamilyTime>;
