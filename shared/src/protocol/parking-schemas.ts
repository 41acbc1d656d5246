import { type Parked, resolutions } from '../domain/parking/parked.ts';
import { z } from '../zod.ts';
import { limits } from './limits.ts';
import { instantSchema, parkingIdSchema, participantIdSchema, textSchema } from './primitives.ts';

const howSchema = z.enum(resolutions);
const named = { parkingId: parkingIdSchema };

/** Client → server: strict. */
export const parkingCommandSchemas = {
  'parking:add': z.strictObject({ ...named, text: textSchema(limits.parking.text).min(1) }),
  'parking:resolve': z.strictObject({
    ...named,
    how: howSchema,
    note: textSchema(limits.parking.note).default(''),
  }),
  'parking:reopen': z.strictObject(named),
};

/** Server → client and the store. */
const resolutionSchema = z.object({ how: howSchema, note: z.string(), by: participantIdSchema });

export const parkedSchema = z.object({
  id: parkingIdSchema,
  text: z.string(),
  addedBy: participantIdSchema,
  at: instantSchema,
  resolution: resolutionSchema.nullable(),
}) satisfies z.ZodType<Parked>;

export const parkingEventShapes = {
  'parking:added': { parked: parkedSchema },
  'parking:resolved': { ...named, resolution: resolutionSchema },
  'parking:reopened': named,
};
