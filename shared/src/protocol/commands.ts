import { readBackParts } from '../domain/agreement/read-back.ts';
import type { CommandOf, CommandType } from '../domain/conference/commands.ts';
import { admissions, type Focus } from '../domain/conference/conference.ts';
import { penSteps, sectionNames } from '../domain/plan/sections.ts';
import { z } from '../zod.ts';
import { agendaCommandSchemas } from './agenda-schemas.ts';
import { agreementCommandSchemas } from './agreement-schemas.ts';
import { circleCommandSchemas } from './circles.ts';
import { facilitationCommandSchemas } from './facilitation-schemas.ts';
import { ideaCommandSchemas } from './idea-schemas.ts';
import { limits } from './limits.ts';
import { parkingCommandSchemas } from './parking-schemas.ts';
import {
  instantSchema,
  participantIdSchema,
  stageIdSchema,
  taskIdSchema,
  textSchema,
} from './primitives.ts';
import { protectedStringSchema } from './protected-schemas.ts';
import { scaleCommandSchemas } from './scale-schemas.ts';
import { scopeSchema } from './scope-schemas.ts';
import { reportStatusSchema, taskChangesSchema, taskTermsSchema } from './task-schemas.ts';

/** What a command carries: the domain's command without its name, which is the event's name. */
export type Payload<Type extends CommandType> = Omit<CommandOf<Type>, 'type'>;

const nothing = z.strictObject({});
const fromStage = { fromStageId: stageIdSchema };
const sectionNameSchema = z.enum(sectionNames);

export const focusSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('section'), section: sectionNameSchema }),
  z.strictObject({ kind: z.literal('tasks') }),
  z.strictObject({ kind: z.literal('stage') }),
  z.strictObject({ kind: z.literal('ideas') }),
  z.strictObject({ kind: z.literal('scale') }),
  z.strictObject({ kind: z.literal('read-back'), part: z.enum(readBackParts) }),
]) satisfies z.ZodType<Focus>;

export const audienceSchema = z.enum(['everyone', 'family']);

export const admissionSchema = z.enum(admissions);

export const confidentialitySchema = z.strictObject({
  given: z.enum(['accepted', 'refused']),
  alone: z.boolean().nullable(),
});

const words = textSchema(limits.text.words).default('');

/** Empty: not known. */
const phoneSchema = textSchema(limits.text.phone).regex(/^(?:\+?\d[\d ]*)?$/);
const emailSchema = textSchema(limits.text.email).pipe(z.union([z.literal(''), z.email()]));

const spokenApart = z.strictObject({
  participantId: participantIdSchema,
  text: textSchema(limits.text.statement).min(1),
});

/** Client → server: strict, unknown keys are refused. */
export const commandSchemas = {
  'conference:open': nothing,
  'conference:pause': z.strictObject({
    minutes: z.number().int().min(1).max(limits.stage.pauseMinutes).nullable(),
  }),
  'conference:resume': nothing,
  'conference:close': z.strictObject(fromStage),
  'conference:reopen': nothing,
  'stage:advance': z.strictObject(fromStage),
  'stage:return': z.strictObject(fromStage),
  'stage:go': z.strictObject({ ...fromStage, toStageId: stageIdSchema }),
  'stage:extend': z.strictObject({
    ...fromStage,
    minutes: z.number().int().min(1).max(limits.stage.extendMinutes),
  }),
  'pen:give': z.strictObject({
    ...fromStage,
    section: sectionNameSchema.nullable(),
    to: z.enum(penSteps),
  }),
  'focus:set': z.strictObject({ focus: focusSchema }),
  'plan:restore': z.strictObject({ section: sectionNameSchema, moment: instantSchema }),
  'task:propose': z.strictObject({ taskId: taskIdSchema, terms: taskTermsSchema }),
  'task:revise': z.strictObject({
    taskId: taskIdSchema,
    seenVersion: z.number().int().nonnegative(),
    changes: taskChangesSchema,
  }),
  'task:accept': z.strictObject({ taskId: taskIdSchema, withHelp: z.boolean(), words }),
  'task:decline': z.strictObject({ taskId: taskIdSchema, words }),
  'task:report': z.strictObject({ taskId: taskIdSchema, status: reportStatusSchema, note: words }),
  'task:withdraw': z.strictObject({ taskId: taskIdSchema, replacedBy: taskIdSchema.nullable() }),
  'participant:return': z.strictObject({
    participantId: participantIdSchema,
    place: z.enum(['room', 'remote']),
    callName: textSchema(limits.text.callName).min(1).nullable(),
  }),
  'participant:step-out': z.strictObject({ participantId: participantIdSchema }),
  'participant:promise': z.strictObject({
    participantId: participantIdSchema,
    confidentiality: confidentialitySchema,
  }),
  'participant:dismiss': z.strictObject({ participantId: participantIdSchema }),
  'participant:admit': z.strictObject({ participantId: participantIdSchema }),
  'admission:set': z.strictObject({ admission: admissionSchema }),
  'conference:clear': nothing,
  'protected:list': z.strictObject({
    strings: z.array(protectedStringSchema).max(limits.protected.strings),
  }),
  ...circleCommandSchemas,
  'scope:set': z.strictObject({
    participantId: participantIdSchema,
    scope: scopeSchema.nullable(),
  }),
  'stage:audience': z.strictObject({ stageId: stageIdSchema, audience: audienceSchema }),
  'coordinator:call': nothing,
  ...agendaCommandSchemas,
  'contact:set': z.strictObject({
    participantId: participantIdSchema,
    phone: phoneSchema,
    email: emailSchema,
  }),
  'statement:record': spokenApart,
  'statement:share': spokenApart,
  ...facilitationCommandSchemas,
  ...ideaCommandSchemas,
  ...scaleCommandSchemas,
  ...parkingCommandSchemas,
  ...agreementCommandSchemas,
} satisfies { readonly [Type in CommandType]: z.ZodType<Payload<Type>> };

export const commandTypes = Object.keys(commandSchemas) as readonly CommandType[];
