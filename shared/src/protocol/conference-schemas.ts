import { type Stage, stageKinds } from '../domain/agenda/agenda.ts';
import type { Conference, ConferenceCore } from '../domain/conference/conference.ts';
import type { Contact } from '../domain/conference/contact.ts';
import type { Participant } from '../domain/conference/participant.ts';
import type { Share, Statement } from '../domain/conference/statement.ts';
import type { Pens } from '../domain/plan/pens.ts';
import { firstWriters, penSteps, sectionNames } from '../domain/plan/sections.ts';
import { professionalKinds, roles } from '../domain/roles.ts';
import { z } from '../zod.ts';
import { agendaPlanSchema } from './agenda-schemas.ts';
import { voiceSchema } from './agreement-schemas.ts';
import { releaseSchema } from './circles.ts';
import { admissionSchema, audienceSchema, confidentialitySchema, focusSchema } from './commands.ts';
import { facilitationSchema } from './facilitation-schemas.ts';
import { familyTimeSchema } from './family-time-schemas.ts';
import { ideasSchema } from './idea-schemas.ts';
import { parkedSchema } from './parking-schemas.ts';
import { previousSchema } from './previous-schemas.ts';
import {
  conferenceIdSchema,
  instantSchema,
  languageSchema,
  localisedSchema,
  participantIdSchema,
  stageIdSchema,
} from './primitives.ts';
import { storedProtectedSchema } from './protected-schemas.ts';
import { scaleSchema } from './scale-schemas.ts';
import { storedScopeSchema } from './scope-schemas.ts';
import { taskSchema } from './task-schemas.ts';

/** Server → client and the store: lenient, so that the server may be newer than the page. */
export const participantSchema = z.object({
  id: participantIdSchema,
  name: z.string(),
  callName: z.string(),
  role: z.enum(roles),
  kind: z.enum(professionalKinds).nullable(),
  tie: localisedSchema,
  organisation: z.string().nullable(),
  supports: participantIdSchema.nullable(),
  attendance: z.enum(['invited', 'separate', 'dismissed']),
  hasDevice: z.boolean(),
  place: z.enum(['expected', 'room', 'remote', 'away']),
  arrivalOrder: z.number().int().nonnegative().nullable(),
  // What was created before it was asked.
  confidentiality: confidentialitySchema.nullable().default(null),
  // What was created before anybody could be invited to a part.
  scope: storedScopeSchema.nullable().default(null),
}) satisfies z.ZodType<Participant>;

export const contactSchema = z.object({
  participantId: participantIdSchema,
  phone: z.string(),
  email: z.string(),
}) satisfies z.ZodType<Contact>;

const spokenShape = { participantId: participantIdSchema, text: z.string(), at: instantSchema };
export const statementSchema = z.object({
  ...spokenShape,
  recordedBy: participantIdSchema,
}) satisfies z.ZodType<Statement>;
export const shareSchema = z.object({
  ...spokenShape,
  sharedBy: participantIdSchema,
}) satisfies z.ZodType<Share>;

export const stageSchema = z.object({
  id: stageIdSchema,
  kind: z.enum(stageKinds),
  title: localisedSchema,
  purpose: localisedSchema,
  question: localisedSchema,
  doneWhen: localisedSchema,
  plannedMinutes: z.number().int().nonnegative(),
  opens: z.array(z.enum(sectionNames)),
  first: z.enum(firstWriters),
  audience: audienceSchema,
  shows: z.enum(['sections', 'tasks']),
  prompts: z.array(
    z.object({ text: localisedSchema, to: z.enum(['all', 'child', 'adults', 'professionals']) }),
  ),
  // What was created before a stage could be skipped.
  isSkipped: z.boolean().default(false),
}) satisfies z.ZodType<Stage>;

export const pensSchema = z.record(
  z.enum(sectionNames),
  z.enum(penSteps),
) satisfies z.ZodType<Pens>;

const coreShape = {
  id: conferenceIdSchema,
  reference: z.string(),
  title: z.string(),
  startsAt: instantSchema,
  timeZone: z.string(),
  language: languageSchema,
  // What was created before there was a choice.
  admission: admissionSchema.default('by-link'),
  // What was created before there was a list.
  protectedStrings: z.array(storedProtectedSchema).default([]),
  // What was created before there were circles.
  protectedCircle: z.array(participantIdSchema).default([]),
  hasProtectedPart: z.boolean().default(false),
  releases: z.array(releaseSchema).default([]),
  familyTime: familyTimeSchema,
  facilitation: facilitationSchema,
  // What was created before there were any.
  contacts: z.array(contactSchema).default([]),
  statements: z.array(statementSchema).default([]),
  shares: z.array(shareSchema).default([]),
  ideas: ideasSchema,
  scales: z.array(scaleSchema).default([]),
  parking: z.array(parkedSchema).default([]),
  // What was created before one could follow another.
  previous: previousSchema.nullable().default(null),
  voices: z.array(voiceSchema).default([]),
  agenda: z.array(stageSchema).min(1),
  agendaPlan: agendaPlanSchema,
  participants: z.array(participantSchema),
  tasks: z.array(taskSchema),
  pens: pensSchema,
  times: z.record(
    z.string(),
    z.object({ spentMs: z.number().nonnegative(), addedMinutes: z.number().int() }),
  ) as z.ZodType<ConferenceCore['times']>,
};
export const conferenceCoreSchema = z.object(coreShape) satisfies z.ZodType<ConferenceCore>;

const underwayShape = {
  ...coreShape,
  openedAt: instantSchema,
  stageId: stageIdSchema,
  focus: focusSchema,
};

export const conferenceSchema = z.discriminatedUnion('status', [
  z.object({ ...coreShape, status: z.literal('preparing') }),
  z.object({ ...underwayShape, status: z.literal('live'), runningSince: instantSchema }),
  z.object({
    ...underwayShape,
    status: z.literal('paused'),
    pausedAt: instantSchema,
    resumesAt: instantSchema.nullable(),
  }),
  z.object({ ...underwayShape, status: z.literal('closed'), closedAt: instantSchema }),
]) satisfies z.ZodType<Conference>;
