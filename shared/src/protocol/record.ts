import { z } from '../zod.ts';
import { conferenceIdSchema, instantSchema, participantIdSchema } from './primitives.ts';

/** The record of access: who saw, changed and took along what (SPEC RA). Ids only: no name and no text of a case. */

export const recordActions = [
  'entered',
  'left',
  'put-out',
  'let-in',
  'declined',
  'link-made',
  'link-revoked',
  'read-document',
  'wrote-document',
  'read-history',
  'exported',
  'changed-circle',
  'changed-scope',
  'read-record',
  'broke-glass',
  'gave-seat',
  'took-seat',
  'erased',
  'changed-protected',
  'changed-contacts',
  'recorded-statement',
  'shared-statement',
] as const;
export type RecordAction = (typeof recordActions)[number];

/** Who did it: somebody of the conference, an account of the office, or the server by itself. */
export const recordedActorSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('participant'), id: participantIdSchema }),
  z.object({ kind: z.literal('staff'), id: z.string() }),
  z.object({ kind: z.literal('server') }),
]);
export type RecordedActor = z.infer<typeof recordedActorSchema>;

export const recordedSchema = z.object({
  /** From 1, without gaps. */
  seq: z.number().int().positive(),
  at: instantSchema,
  who: recordedActorSchema,
  action: z.enum(recordActions),
  /** A document, an export, the id of another person. Null where the action says it all. */
  what: z.string().nullable(),
});
export type Recorded = z.infer<typeof recordedSchema>;

/** `seq:hash` of the last entry: kept elsewhere, it shows later whether the record is still the one it was. */
export const recordHeadSchema = z.string().regex(/^\d{1,12}:[0-9a-f]{64}$/);

/** `GET /api/conferences/:id/record`: newest first. */
export const recordPageSchema = z.object({
  entries: z.array(recordedSchema),
  /** Ask with `before` for what is older; null at the beginning. */
  older: z.number().int().positive().nullable(),
  head: recordHeadSchema,
  /** The first entry that is not as it was written; null where all are. */
  damagedAt: z.number().int().positive().nullable(),
});
export type RecordPage = z.infer<typeof recordPageSchema>;

/** Whether the record still holds a head that was noted elsewhere. */
export const recordCheckResults = ['same', 'damaged', 'cut-off', 'another'] as const;
export type RecordCheckResult = (typeof recordCheckResults)[number];
/** `GET /api/conferences/:id/record/check?head` */
export const recordCheckSchema = z.object({ result: z.enum(recordCheckResults) });

export const recordPageSize = 100;

const seqQuerySchema = z
  .string()
  .regex(/^[1-9]\d{0,11}$/)
  .transform(Number);

/** Query of `GET /api/conferences/:id/record`; the session's own parameter is read apart from it. */
export const recordQuerySchema = z.object({
  before: seqQuerySchema.optional(),
  /** Only what this person did. */
  person: participantIdSchema.optional(),
});

export const recordCheckQuerySchema = z.object({ head: recordHeadSchema });

/** The conference in the path of a route. */
export const conferencePathSchema = z.object({ id: conferenceIdSchema });
