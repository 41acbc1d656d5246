import { addedKinds } from '../domain/agenda/agenda-commands.ts';
import type { MinutesOfStage } from '../domain/agenda/agenda-events.ts';
import { type AgendaPlan, noAgendaPlan, type WrapUp } from '../domain/agenda/agenda-plan.ts';
import { agendaTemplateIds } from '../domain/agenda/template-ids.ts';
import { sectionNames } from '../domain/plan/sections.ts';
import { z } from '../zod.ts';
import { limits } from './limits.ts';
import { stageIdSchema, textSchema } from './primitives.ts';

export const agendaTemplateSchema = z.enum(agendaTemplateIds);

const minutesSchema = z.number().int().min(1).max(limits.stage.plannedMinutes);
const percentSchema = z.number().int().min(0).max(100);
const place = { stageId: stageIdSchema, afterStageId: stageIdSchema.nullable() };

/** Client → server: strict. */
export const agendaCommandSchemas = {
  'agenda:use': z.strictObject({ template: agendaTemplateSchema }),
  'agenda:interpret': z.strictObject({ percent: percentSchema }),
  'stage:add': z.strictObject({
    ...place,
    kind: z.enum(addedKinds),
    title: textSchema(limits.stage.title).min(1),
    minutes: minutesSchema,
    opens: z.array(z.enum(sectionNames)).max(sectionNames.length),
  }),
  'stage:move': z.strictObject(place),
  'stage:plan': z.strictObject({ stageId: stageIdSchema, minutes: minutesSchema }),
  'stage:skip': z.strictObject({ stageId: stageIdSchema, isSkipped: z.boolean() }),
  'conference:wrap-up': z.strictObject({ fromStageId: stageIdSchema }),
};

/** Server → client and the store. */
export const minutesOfStageSchema = z.object({
  stageId: stageIdSchema,
  minutes: z.number().int().nonnegative(),
}) satisfies z.ZodType<MinutesOfStage>;

export const wrapUpSchema = z.object({
  skipped: z.array(stageIdSchema),
  closingStageId: stageIdSchema,
  closingMinutes: z.number().int().nonnegative(),
}) satisfies z.ZodType<WrapUp>;

/** What was created before an agenda could be changed has none. */
export const agendaPlanSchema = z
  .object({
    template: agendaTemplateSchema.nullable(),
    interpretingPercent: percentSchema,
    minutesAtOpening: z.number().int().nonnegative().nullable(),
    wrapUp: wrapUpSchema.nullable(),
  })
  .default({ ...noAgendaPlan, wrapUp: null }) satisfies z.ZodType<AgendaPlan>;
