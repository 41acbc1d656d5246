import { sectionNames } from '../domain/plan/sections.ts';
import { z } from '../zod.ts';
import { instantSchema, participantIdSchema, stageIdSchema } from './primitives.ts';

/** How the plan came about, over HTTP and on demand (design.md 4, History). Schemas of answers are lenient. */

/** What happened to the meeting, as marks on the time line. */
export const historyMarkKinds = [
  'opened',
  'stage',
  'paused',
  'resumed',
  'closed',
  'reopened',
  'restored',
] as const;

const markSchema = z.object({
  at: instantSchema,
  kind: z.enum(historyMarkKinds),
  by: participantIdSchema.nullable(),
  /** The stage that was entered: of `opened` and `stage`. */
  stageId: stageIdSchema.nullable(),
  /** What was put back, and to which moment: of `restored`. */
  section: z.enum(sectionNames).nullable(),
  moment: instantSchema.nullable(),
});
export type HistoryMark = z.infer<typeof markSchema>;

/** One minute in which somebody wrote. */
const writingSchema = z.object({
  /** Begin of the minute. */
  at: instantSchema,
  people: z.array(participantIdSchema),
  sections: z.array(z.enum(sectionNames)),
});
export type WritingMinute = z.infer<typeof writingSchema>;

/** `GET /api/plan/history`: for who may read history. Marks and minutes in the order of time. */
export const planHistorySchema = z.object({
  /** When the plan was created, and when it was asked. */
  from: instantSchema,
  to: instantSchema,
  marks: z.array(markSchema),
  writing: z.array(writingSchema),
});
export type PlanHistory = z.infer<typeof planHistorySchema>;

/** Between two moments; in the wording of one moment everything is `kept`. */
export const changes = ['kept', 'added', 'removed'] as const;
export type Change = (typeof changes)[number];

/** Letters in a row of which everything below is the same. */
const passageSchema = z.object({
  text: z.string(),
  change: z.enum(changes),
  /** Who wrote it, by the server's record; null: the server. */
  by: participantIdSchema.nullable(),
  /** Begin of the minute in which it was stored. */
  at: instantSchema,
  /** Who deleted it: of `removed`. */
  removedBy: participantIdSchema.nullable(),
  bold: z.boolean(),
  /** On whose behalf it was typed. */
  onBehalfOf: participantIdSchema.nullable(),
});
export type Passage = z.infer<typeof passageSchema>;

export const lineKinds = ['paragraph', 'heading', 'quote', 'bullet', 'numbered'] as const;

/** One line of text: a paragraph with what it stands in. A line break within it is a newline in its text. */
const lineSchema = z.object({
  kind: z.enum(lineKinds),
  /** How many lists and quotes it stands in. */
  depth: z.number().int().nonnegative(),
  /** Of the line itself, whatever happened to its letters. */
  change: z.enum(changes),
  passages: z.array(passageSchema),
});
export type HistoryLine = z.infer<typeof lineSchema>;

/** `GET /api/plan/section?section&at&since`: without moments the present wording, for who may read the plan. */
export const sectionHistorySchema = z.object({
  section: z.enum(sectionNames),
  at: instantSchema,
  since: instantSchema.nullable(),
  lines: z.array(lineSchema),
});
export type SectionHistory = z.infer<typeof sectionHistorySchema>;

const momentQuerySchema = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number)
  .pipe(instantSchema);

/** Query of `GET /api/plan/section`; the session's own parameters are read apart from it. */
export const sectionHistoryQuerySchema = z.object({
  section: z.enum(sectionNames),
  at: momentQuerySchema.optional(),
  since: momentQuerySchema.optional(),
});
