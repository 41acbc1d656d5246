import { z } from 'zod';
import { conferenceStatuses } from '../domain/conference/conference.ts';
import { roles } from '../domain/roles.ts';
import { limits } from './limits.ts';
import {
  conferenceIdSchema,
  instantSchema,
  localisedSchema,
  participantIdSchema,
  textSchema,
} from './primitives.ts';

/** 32 random bytes as base64url, from the fragment of an invitation link. */
export const secretSchema = z.string().regex(/^[A-Za-z0-9_-]{20,100}$/);

/** `POST /api/invitation`: looks at an invitation without using it. */
export const invitationRequestSchema = z.strictObject({ secret: secretSchema });
export const invitationResponseSchema = z.object({
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
export type InvitationResponse = z.infer<typeof invitationResponseSchema>;

/** `POST /api/join`: exchanges an invitation for a session cookie. */
export const joinRequestSchema = z.strictObject({
  secret: secretSchema,
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
