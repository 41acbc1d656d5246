import {
  reportStatuses,
  type Task,
  type TaskDue,
  type TaskStep,
  type TaskTerms,
  taskStatuses,
  type Weekday,
} from '../domain/tasks/task.ts';
import { z } from '../zod.ts';
import { limits } from './limits.ts';
import {
  calendarDaySchema,
  instantSchema,
  participantIdSchema,
  taskIdSchema,
  textSchema,
} from './primitives.ts';

const weekdaySchema = z.literal([1, 2, 3, 4, 5, 6, 7]) satisfies z.ZodType<Weekday>;

const ascending = (days: readonly number[]): boolean =>
  days.every((day, index) => index === 0 || day > (days[index - 1] ?? 0));

export const taskDueSchema: z.ZodType<TaskDue> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('by'), day: calendarDaySchema }),
  z.strictObject({ kind: z.literal('from'), day: calendarDaySchema }),
  z.strictObject({
    kind: z.literal('weekly'),
    weekdays: z.array(weekdaySchema).min(1).max(7).refine(ascending, 'ascending, no repeats'),
    from: calendarDaySchema,
  }),
]);

const peopleSchema = z.array(participantIdSchema).max(limits.task.people);

const termShape = {
  what: textSchema(limits.text.what).min(1),
  owner: participantIdSchema,
  with: peopleSchema,
  due: taskDueSchema.nullable(),
  howWeKnow: textSchema(limits.text.short),
  support: textSchema(limits.text.short),
  backup: textSchema(limits.text.short),
  goal: textSchema(limits.text.short),
  exit: textSchema(limits.text.short),
  visibleTo: z.union([z.literal('everyone'), peopleSchema]),
  safety: z.boolean(),
};
export const taskTermsSchema = z.strictObject(termShape) satisfies z.ZodType<TaskTerms>;

/** At least one field. JSON has no `undefined`, so a partial here is an exact one: hence the cast. */
export const taskChangesSchema = taskTermsSchema
  .partial()
  .refine(
    (changes) => Object.keys(changes).length > 0,
    'at least one field',
  ) as unknown as z.ZodType<Partial<TaskTerms>>;

export const reportStatusSchema = z.enum(reportStatuses);

const answerSchema = z.object({
  at: instantSchema,
  how: z.enum(['own', 'spoken']),
  recordedBy: participantIdSchema,
  words: z.string(),
});

const fieldSchema = z.enum(Object.keys(termShape) as (keyof TaskTerms)[]);

const changeSchema = z.object({ version: z.number().int().positive(), by: participantIdSchema });
const changesSchema = z.partialRecord(fieldSchema, changeSchema) as z.ZodType<Task['changed']>;

/** JSON has no `undefined`: hence the cast, as with the changes. */
const stepSchema = z.object({
  at: instantSchema,
  by: participantIdSchema,
  fields: z.array(fieldSchema),
  was: taskTermsSchema.pick({ owner: true, due: true }).partial(),
  asksAgain: z.boolean(),
}) as unknown as z.ZodType<TaskStep>;

export const taskSchema = z.object({
  id: taskIdSchema,
  terms: taskTermsSchema,
  status: z.enum(taskStatuses),
  proposedBy: participantIdSchema,
  proposedAt: instantSchema,
  answer: answerSchema.nullable(),
  report: z.object({ at: instantSchema, by: participantIdSchema, note: z.string() }).nullable(),
  replacedBy: taskIdSchema.nullable(),
  version: z.number().int().nonnegative(),
  changed: changesSchema,
  rivals: z.array(
    z.object({ by: participantIdSchema, at: instantSchema, changes: taskChangesSchema }),
  ),
  trail: z.array(stepSchema).default([]),
  settled: z.object({ at: instantSchema, by: participantIdSchema }).nullable().default(null),
}) satisfies z.ZodType<Task>;
