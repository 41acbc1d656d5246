import { conferenceStatuses } from '../domain/conference/conference.ts';
import { roles } from '../domain/roles.ts';
import { z } from '../zod.ts';
import { confidentialitySchema } from './commands.ts';
import { limits } from './limits.ts';
import { roomCodeSchema } from './lobby.ts';
import {
  conferenceIdSchema,
  instantSchema,
  localisedSchema,
  participantIdSchema,
  textSchema,
} from './primitives.ts';

/** `<id>.<secret>` from the fragment of a link: 8 random bytes that name the link, 32 that open it, base64url. */
export const secretSchema = z.string().regex(/^[A-Za-z0-9_-]{8,24}\.[A-Za-z0-9_-]{20,100}$/);
/** Told by another way than the link. */
export const pinSchema = z.string().regex(/^\d{6}$/);

/** `POST /api/invitation`: looks at an invitation without using it. A wrong PIN takes one of its tries. */
export const invitationRequestSchema = z.strictObject({
  secret: secretSchema,
  pin: pinSchema.optional(),
});
const invitationSchema = z.object({
  needsPin: z.literal(false),
  name: z.string(),
  callName: z.string(),
  role: z.enum(roles),
  tie: localisedSchema,
  startsAt: instantSchema,
  timeZone: z.string(),
  invitedBy: z.string().nullable(),
  facilitatorName: z.string().nullable(),
  status: z.enum(conferenceStatuses),
});
export type InvitationDetails = z.infer<typeof invitationSchema>;
/** A forwarded link alone tells nothing where a PIN goes with it (security.md T2). */
export const invitationResponseSchema = z.discriminatedUnion('needsPin', [
  z.object({ needsPin: z.literal(true) }),
  invitationSchema,
]);
export type InvitationResponse = z.infer<typeof invitationResponseSchema>;

/** `POST /api/join`: exchanges an invitation for a session cookie, or (202) for a place in the lobby. */
export const joinRequestSchema = z.strictObject({
  secret: secretSchema,
  pin: pinSchema.optional(),
  confidentiality: confidentialitySchema.optional(),
  name: textSchema(limits.text.callName).min(1).optional(),
  place: z.enum(['room', 'remote']).default('room'),
});
export const joinResponseSchema = z.object({
  conferenceId: conferenceIdSchema,
  participantId: participantIdSchema,
  role: z.enum(roles),
  name: z.string(),
  status: z.enum(conferenceStatuses),
});
export type JoinResponse = z.infer<typeof joinResponseSchema>;

/** In the place of it for a person whose part of the meeting is not now: nothing but what their cookie says (SC1). */
export const outsideResponseSchema = z.object({
  state: z.literal('outside'),
  conferenceId: conferenceIdSchema,
  participantId: participantIdSchema,
});
export type OutsideResponse = z.infer<typeof outsideResponseSchema>;
/** `POST /api/knock`: with the code on the wall to the lobby (202), never further. */
export const knockRequestSchema = z.strictObject({
  code: roomCodeSchema,
  confidentiality: confidentialitySchema,
  name: textSchema(limits.text.callName).min(1),
  place: z.enum(['room', 'remote']),
});
export type KnockRequest = z.infer<typeof knockRequestSchema>;

/** `GET /api/waiting`: all that somebody in the lobby is ever told. */
export const waitingResponseSchema = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('waiting'),
    since: instantSchema,
    /** Who will open the door, and whom to call. */
    letsIn: z.string().nullable(),
    host: z.string().nullable(),
  }),
  /** `POST /api/waiting/enter` answers as `/api/join` does. */
  z.object({ state: z.literal('admitted') }),
  z.object({ state: z.literal('declined') }),
]);
export type WaitingResponse = z.infer<typeof waitingResponseSchema>;

/** `GET /api/demo`: the invented people, only where the demo was created. */
export const demoResponseSchema = z.object({
  title: z.string(),
  startsAt: instantSchema,
  people: z.array(
    z.object({
      role: z.enum(roles),
      name: z.string(),
      tie: localisedSchema,
      /** Path of the invitation link; null for a person who is heard apart. */
      path: z.string().nullable(),
    }),
  ),
});
export type DemoResponse = z.infer<typeof demoResponseSchema>;
