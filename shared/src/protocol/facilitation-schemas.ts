import { type Facilitation, noFacilitation } from '../domain/facilitation/facilitation.ts';
import { z } from '../zod.ts';
import { instantSchema, participantIdSchema } from './primitives.ts';

export const epochSchema = z.number().int().nonnegative();

export const facilitationSchema = z
  .object({
    holder: participantIdSchema.nullable(),
    original: participantIdSchema.nullable(),
    deputy: participantIdSchema.nullable(),
    epoch: epochSchema,
    vacantSince: instantSchema.nullable(),
    lastVacatedAt: instantSchema.nullable(),
    asking: z.array(participantIdSchema),
  })
  // What was created before leading could pass on.
  .default({ ...noFacilitation, asking: [] }) satisfies z.ZodType<Facilitation>;

const seenEpoch = { epoch: epochSchema };

export const facilitationCommandSchemas = {
  'facilitation:deputy': z.strictObject({ participantId: participantIdSchema.nullable() }),
  'facilitation:claim': z.strictObject(seenEpoch),
  'facilitation:ask': z.strictObject(seenEpoch),
  'facilitation:hand-over': z.strictObject({ ...seenEpoch, to: participantIdSchema }),
  'facilitation:take-back': z.strictObject(seenEpoch),
};

export const passedShape = {
  from: participantIdSchema.nullable(),
  to: participantIdSchema,
  epoch: epochSchema,
  how: z.enum(['claimed', 'handed-over', 'taken-back']),
};
