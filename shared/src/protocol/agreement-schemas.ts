import { agreementLevels, childViews, type Voice } from '../domain/agreement/voice.ts';
import { z } from '../zod.ts';
import { limits } from './limits.ts';
import { instantSchema, participantIdSchema, textSchema } from './primitives.ts';

const words = textSchema(limits.text.words).default('');
const person = { participantId: participantIdSchema };

/** Client → server: strict. */
export const agreementCommandSchemas = {
  'agreement:give': z.strictObject({ ...person, level: z.enum(agreementLevels), words }),
  'opinion:give': z
    .strictObject({ ...person, view: z.enum(childViews).nullable(), words })
    .refine(({ view, words: said }) => view !== null || said !== '', 'nothing is said'),
  'agreement:put-off': z.strictObject(person),
} as const;

const recorded = { ...person, recordedBy: participantIdSchema, at: instantSchema };
const spoken = { ...recorded, words: z.string(), how: z.enum(['own', 'spoken']) };

/** Server → client and the store: lenient. */
export const voiceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('agreement'), ...spoken, level: z.enum(agreementLevels) }),
  z.object({ kind: z.literal('opinion'), ...spoken, view: z.enum(childViews).nullable() }),
  z.object({ kind: z.literal('to-be-told'), ...recorded }),
]) satisfies z.ZodType<Voice>;
