import { type Dot, type Idea, type Ideas, ideaUses, noIdeas } from '../domain/ideas/idea.ts';
import { z } from '../zod.ts';
import { limits } from './limits.ts';
import { ideaIdSchema, participantIdSchema, taskIdSchema, textSchema } from './primitives.ts';

const useSchema = z.enum(ideaUses);
const wording = {
  ideaId: ideaIdSchema,
  text: textSchema(limits.ideas.text).min(1),
  isSigned: z.boolean().default(false),
};
const onBehalfOf = participantIdSchema.nullable().default(null);

/** Client → server: strict. */
export const ideaCommandSchemas = {
  'ideas:open': z.strictObject({}),
  'ideas:show': z.strictObject({}),
  'idea:write': z.strictObject({ ...wording, onBehalfOf }),
  'idea:change': z.strictObject(wording),
  'idea:remove': z.strictObject({ ideaId: ideaIdSchema }),
  'idea:dot': z.strictObject({ ideaId: ideaIdSchema, isOn: z.boolean(), onBehalfOf }),
  'idea:use': z.strictObject({
    ideaId: ideaIdSchema,
    as: useSchema,
    taskId: taskIdSchema.nullable().default(null),
  }),
};

/** Server → client and the store. */
const dotSchema = z.object({
  by: participantIdSchema,
  recordedBy: participantIdSchema.nullable(),
  isFamily: z.boolean(),
}) satisfies z.ZodType<Dot>;

const ideaSchema = z.object({
  id: ideaIdSchema,
  text: z.string(),
  by: participantIdSchema.nullable(),
  recordedBy: participantIdSchema.nullable(),
  isSigned: z.boolean(),
  isShown: z.boolean(),
  dots: z.array(dotSchema),
  dotCount: z.number().int().nonnegative(),
  isPreferred: z.boolean(),
  usedAs: useSchema.nullable(),
}) satisfies z.ZodType<Idea>;

const counts = {
  isOpen: z.boolean(),
  hidden: z.number().int().nonnegative(),
  writers: z.number().int().nonnegative(),
};

/** What was created before there were any has none. */
export const ideasSchema = z
  .object({ ...counts, list: z.array(ideaSchema) })
  .default({ ...noIdeas, list: [] }) satisfies z.ZodType<Ideas>;

export const ideaEventShapes = {
  'idea:written': { idea: ideaSchema },
  'idea:removed': { ideaId: ideaIdSchema },
  'idea:dotted': { ideaId: ideaIdSchema, dot: dotSchema, isOn: z.boolean() },
  'idea:used': { ideaId: ideaIdSchema, as: useSchema },
  'ideas:seen': { ...counts, changed: z.array(ideaSchema), removed: z.array(ideaIdSchema) },
};
