import { stageKinds } from '../domain/agenda/agenda.ts';
import { wishAnswers } from '../domain/circles/release.ts';
import { conferenceStatuses } from '../domain/conference/conference.ts';
import { sectionNames } from '../domain/plan/sections.ts';
import { professionalKinds, roles } from '../domain/roles.ts';
import { taskStatuses } from '../domain/tasks/task.ts';
import { z } from '../zod.ts';
import { lineKinds } from './history.ts';
import {
  conferenceIdSchema,
  instantSchema,
  languageSchema,
  participantIdSchema,
  stageIdSchema,
  taskIdSchema,
} from './primitives.ts';
import { recordHeadSchema } from './record.ts';
import { taskDueSchema } from './task-schemas.ts';

/**
 * Files that leave the house (SPEC EX, SI). Strict: what is not named here is not in them, so no contact, no statement,
 * no list of what is protected, no earlier wording.
 */

/** What stands in an export for anything protected. */
export const protectedSign = '[chráněno]';
/** And in a restricted one for a name that has no role. */
export const nameSign = '[jméno]';

const localised = z.strictObject({ cs: z.string(), en: z.string() });

const fileShape = {
  exportedAt: instantSchema,
  /** Of the record of access, at that moment: shows later that the record is still the same. */
  recordHead: recordHeadSchema,
};

const personSchema = z.strictObject({
  id: participantIdSchema,
  name: z.string(),
  callName: z.string(),
  role: z.enum(roles),
  kind: z.enum(professionalKinds).nullable(),
  tie: localised,
  organisation: z.string().nullable(),
  attendance: z.enum(['invited', 'separate', 'dismissed']),
  place: z.enum(['expected', 'room', 'remote', 'away']),
});

const exportedTaskSchema = z.strictObject({
  id: taskIdSchema,
  what: z.string(),
  owner: participantIdSchema,
  with: z.array(participantIdSchema),
  due: taskDueSchema.nullable(),
  howWeKnow: z.string(),
  support: z.string(),
  backup: z.string(),
  goal: z.string(),
  exit: z.string(),
  visibleTo: z.union([z.literal('everyone'), z.array(participantIdSchema)]),
  safety: z.boolean(),
  status: z.enum(taskStatuses),
  /** The owner's words with their yes or no, and with their report. */
  answer: z.string().nullable(),
  report: z.string().nullable(),
});

const saidByChildSchema = z.strictObject({
  child: participantIdSchema,
  text: z.string(),
  to: z.union([z.literal('everyone'), z.array(participantIdSchema)]),
  answers: z.array(
    z.strictObject({ by: participantIdSchema, answer: z.enum(wishAnswers), words: z.string() }),
  ),
});

/** `GET /api/conferences/:id/exports/record.json` */
export const recordExportSchema = z.strictObject({
  format: z.literal('opora-record'),
  version: z.literal(1),
  ...fileShape,
  exportedFor: participantIdSchema,
  conference: z.strictObject({
    id: conferenceIdSchema,
    reference: z.string(),
    title: z.string(),
    startsAt: instantSchema,
    timeZone: z.string(),
    language: languageSchema,
    status: z.enum(conferenceStatuses),
    openedAt: instantSchema.nullable(),
    closedAt: instantSchema.nullable(),
  }),
  people: z.array(personSchema),
  agenda: z.array(
    z.strictObject({
      id: stageIdSchema,
      kind: z.enum(stageKinds),
      title: localised,
      plannedMinutes: z.number().int().nonnegative(),
    }),
  ),
  plan: z.array(
    z.strictObject({
      section: z.enum(sectionNames),
      lines: z.array(
        z.strictObject({
          kind: z.enum(lineKinds),
          depth: z.number().int().nonnegative(),
          text: z.string(),
        }),
      ),
    }),
  ),
  childSays: z.array(saidByChildSchema),
  tasks: z.array(exportedTaskSchema),
});
export type RecordExport = z.infer<typeof recordExportSchema>;

/** `GET /api/conferences/:id/exports/restricted.json?for`: no ids of others, no names of others. */
export const restrictedExportSchema = z.strictObject({
  format: z.literal('opora-restricted'),
  version: z.literal(1),
  ...fileShape,
  reference: z.string(),
  /** The person it is for, by their own name. */
  for: z.string(),
  /** What the organiser wrote for them; null before. */
  words: z.string().nullable(),
  tasks: z.array(
    z.strictObject({
      what: z.string(),
      /** Who does it, as a role. */
      owner: z.string(),
      due: taskDueSchema.nullable(),
      howWeKnow: z.string(),
      status: z.enum(taskStatuses),
    }),
  ),
});
export type RestrictedExport = z.infer<typeof restrictedExportSchema>;

/** Query of the restricted export; the session's own parameter is read apart from it. */
export const restrictedQuerySchema = z.object({ for: participantIdSchema });
