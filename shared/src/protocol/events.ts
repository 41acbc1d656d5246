import type { EventType, RecordedEvent } from '../domain/conference/events.ts';
import { sectionNames } from '../domain/plan/sections.ts';
import { z } from '../zod.ts';
import { agendaTemplateSchema, minutesOfStageSchema, wrapUpSchema } from './agenda-schemas.ts';
import { voiceSchema } from './agreement-schemas.ts';
import { answeredWishSchema, releaseSchema } from './circles.ts';
import { admissionSchema, audienceSchema, confidentialitySchema, focusSchema } from './commands.ts';
import {
  conferenceCoreSchema,
  contactSchema,
  participantSchema,
  pensSchema,
  shareSchema,
  stageSchema,
  statementSchema,
} from './conference-schemas.ts';
import { passedShape } from './facilitation-schemas.ts';
import { standingSchema } from './family-time-schemas.ts';
import { ideaEventShapes, ideasSchema } from './idea-schemas.ts';
import { parkedSchema, parkingEventShapes } from './parking-schemas.ts';
import {
  instantSchema,
  participantIdSchema,
  releaseIdSchema,
  stageIdSchema,
  taskIdSchema,
} from './primitives.ts';
import { storedProtectedSchema } from './protected-schemas.ts';
import { scaleEventShapes, scaleSchema } from './scale-schemas.ts';
import { storedScopeSchema } from './scope-schemas.ts';
import { taskSchema } from './task-schemas.ts';

const inPlace = {
  revision: z.number().int().positive(),
  at: instantSchema,
  by: participantIdSchema.nullable(),
};

const event = <Type extends EventType, Shape extends z.core.$ZodShape>(type: Type, shape: Shape) =>
  z.object({ type: z.literal(type), ...inPlace, ...shape });

const stageShape = { stageId: stageIdSchema, pens: pensSchema, focus: focusSchema };
const taskShape = { task: taskSchema };
const scopeShape = { participantId: participantIdSchema, scope: storedScopeSchema.nullable() };

/** Stored in the event log, and sent to each client as it may see it. */
export const recordedEventSchema = z.discriminatedUnion('type', [
  event('conference:created', { conference: conferenceCoreSchema }),
  event('conference:opened', stageShape),
  event('conference:paused', { resumesAt: instantSchema.nullable() }),
  event('conference:resumed', {}),
  event('conference:closed', {}),
  event('conference:reopened', {}),
  event('stage:entered', stageShape),
  event('stage:extended', { stageId: stageIdSchema, minutes: z.number().int().positive() }),
  event('pen:given', { pens: pensSchema }),
  event('focus:moved', { focus: focusSchema }),
  event('plan:restored', { section: z.enum(sectionNames), moment: instantSchema }),
  event('task:proposed', taskShape),
  event('task:revised', taskShape),
  event('task:contested', taskShape),
  event('task:accepted', taskShape),
  event('task:declined', taskShape),
  event('task:reported', taskShape),
  event('task:withdrawn', taskShape),
  event('task:hidden', { taskId: taskIdSchema }),
  event('participant:arrived', {
    participantId: participantIdSchema,
    place: z.enum(['room', 'remote']),
    callName: z.string(),
    arrivalOrder: z.number().int().nonnegative().nullable(),
  }),
  event('participant:stepped-out', { participantId: participantIdSchema }),
  event('participant:promised', {
    participantId: participantIdSchema,
    confidentiality: confidentialitySchema,
  }),
  event('participant:dismissed', { participantId: participantIdSchema }),
  event('participant:admitted', { participantId: participantIdSchema }),
  event('participant:seated', { participant: participantSchema }),
  event('admission:changed', { admission: admissionSchema }),
  event('conference:cleared', {}),
  event('protected:listed', { strings: z.array(storedProtectedSchema) }),
  event('circle:changed', {
    people: z.array(participantIdSchema),
    reason: z.string(),
    isShared: z.boolean(),
  }),
  event('child:released', { release: releaseSchema }),
  event('child:took-back', { releaseId: releaseIdSchema }),
  event('wish:answered', { releaseId: releaseIdSchema, answered: answeredWishSchema }),
  event('scope:changed', scopeShape),
  event('scope:received', {
    ...scopeShape,
    tasks: z.array(taskSchema),
    releases: z.array(releaseSchema),
    ideas: ideasSchema,
    scales: z.array(scaleSchema).default([]),
    parking: z.array(parkedSchema).default([]),
    voices: z.array(voiceSchema),
  }),
  event('stage:audience-changed', { stageId: stageIdSchema, audience: audienceSchema }),
  event('family:returned', { people: z.array(standingSchema) }),
  event('coordinator:called', {}),
  event('agenda:used', { template: agendaTemplateSchema, agenda: z.array(stageSchema).min(1) }),
  event('agenda:interpreted', {
    percent: z.number().int().nonnegative(),
    stages: z.array(minutesOfStageSchema),
  }),
  event('stage:added', { stage: stageSchema, afterStageId: stageIdSchema.nullable() }),
  event('stage:moved', { stageId: stageIdSchema, afterStageId: stageIdSchema.nullable() }),
  event('stage:planned', minutesOfStageSchema.shape),
  event('stage:skipped', { stageId: stageIdSchema, isSkipped: z.boolean() }),
  event('conference:wrapped-up', {
    wrapUp: wrapUpSchema,
    minutes: z.number().int().nonnegative(),
  }),
  event('conference:wrap-up-undone', {}),
  event('contact:changed', { contact: contactSchema }),
  event('statement:recorded', { statement: statementSchema }),
  event('statement:shared', { share: shareSchema }),
  event('facilitation:deputy-named', { participantId: participantIdSchema.nullable() }),
  event('facilitation:passed', passedShape),
  event('facilitation:asked', { participantId: participantIdSchema }),
  event('facilitation:vacated', {}),
  event('facilitation:returned', {}),
  event('ideas:opened', {}),
  event('idea:written', ideaEventShapes['idea:written']),
  event('idea:removed', ideaEventShapes['idea:removed']),
  event('ideas:shown', {}),
  event('idea:dotted', ideaEventShapes['idea:dotted']),
  event('idea:used', ideaEventShapes['idea:used']),
  event('ideas:seen', ideaEventShapes['ideas:seen']),
  event('scale:asked', scaleEventShapes['scale:asked']),
  event('scale:answered', scaleEventShapes['scale:answered']),
  event('scale:opened', scaleEventShapes['scale:opened']),
  event('scale:revealed', scaleEventShapes['scale:revealed']),
  event('scale:named', scaleEventShapes['scale:named']),
  event('scale:seen', scaleEventShapes['scale:seen']),
  event('parking:added', parkingEventShapes['parking:added']),
  event('parking:resolved', parkingEventShapes['parking:resolved']),
  event('parking:reopened', parkingEventShapes['parking:reopened']),
  event('agreement:given', { voice: voiceSchema }),
  event('event:withheld', {}),
]) satisfies z.ZodType<RecordedEvent>;
