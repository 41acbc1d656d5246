import { signKinds } from '../domain/floor/floor.ts';
import type { FloorCommandOf, FloorCommandType } from '../domain/floor/floor-commands.ts';
import type { FloorView } from '../domain/floor/floor-viewer.ts';
import { z } from '../zod.ts';
import { participantIdSchema } from './primitives.ts';

export type FloorPayload<Type extends FloorCommandType> = Omit<FloorCommandOf<Type>, 'type'>;

const nothing = z.strictObject({});
const about = { participantId: participantIdSchema };
const kind = z.enum(signKinds);

/** Client → server, acknowledged as every command. They change nothing that is stored, and no revision. */
export const floorCommandSchemas = {
  'floor:ask': z.strictObject(about),
  'floor:withdraw': z.strictObject(about),
  'floor:give': z.strictObject(about),
  'floor:later': z.strictObject(about),
  'floor:release': z.strictObject(about),
  'floor:note': z.strictObject({ ...about, hasSpoken: z.boolean() }),
  'round:start': nothing,
  'round:next': z.strictObject({ speaking: participantIdSchema.nullable() }),
  'round:stop': nothing,
  'round:pass': z.strictObject(about),
  'sign:raise': z.strictObject({ kind }),
  'sign:take-back': z.strictObject({ kind }),
  'sign:hear': z.strictObject({ ...about, kind }),
} as const satisfies { readonly [Type in FloorCommandType]: z.ZodType<FloorPayload<Type>> };

/** `floor:changed`, after connecting and on every change of what this viewer sees. */
export const floorViewSchema = z.object({
  speaking: participantIdSchema.nullable(),
  queue: z.array(participantIdSchema),
  round: z.array(participantIdSchema).nullable(),
  ownSigns: z.array(z.object({ kind, isHeard: z.boolean() })),
  leader: z
    .object({
      signs: z.array(z.object({ by: participantIdSchema, kind })),
      notYetSpoken: z.array(participantIdSchema),
    })
    .nullable(),
}) satisfies z.ZodType<FloorView>;
