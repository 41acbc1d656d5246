import { conferenceStatuses } from '../domain/conference/conference.ts';
import { officeLimits } from '../domain/office/office-limits.ts';
import { type OfficeRefusal, officeRefusals } from '../domain/office/office-refusals.ts';
import { officeRoles } from '../domain/office/office-rights.ts';
import { roles } from '../domain/roles.ts';
import { z } from '../zod.ts';
import { type ErrorBody, type ErrorCode, errorCodes } from './errors.ts';
import { secretSchema } from './http.ts';
import {
  accountIdSchema,
  conferenceIdSchema,
  instantSchema,
  participantIdSchema,
  textSchema,
} from './primitives.ts';

/** Wire shapes of `/api/office/*`. */

export const passwordSchema = z.string().min(1).max(officeLimits.password);
export const loginSchema = textSchema(officeLimits.login).min(1);
const nameSchema = textSchema(officeLimits.name).min(1);
const referenceSchema = textSchema(officeLimits.reference).min(1);
const reasonSchema = textSchema(officeLimits.reason.max);

export const officeAccountSchema = z.object({
  id: accountIdSchema,
  name: z.string(),
  login: z.string(),
  role: z.enum(officeRoles),
});
export type OfficeAccount = z.infer<typeof officeAccountSchema>;

/** What proves that it is the same person: the first way, and those that may follow it. */
export const secondFactors = ['totp', 'passkey'] as const;
export type SecondFactor = (typeof secondFactors)[number];

/** `GET /api/office/session`, and the answer of everything that begins or confirms one. */
export const officeSessionSchema = z.object({
  status: z.literal('signed-in'),
  account: officeAccountSchema,
  /** Until then nothing has to be confirmed again; null if it has to be now. */
  freshUntil: instantSchema.nullable(),
});
export type OfficeSession = z.infer<typeof officeSessionSchema>;

/** The password was right, and one of these has to follow. */
const secondFactorNeededSchema = z.object({
  status: z.literal('second-factor'),
  factors: z.array(z.enum(secondFactors)).min(1),
});
export const signInResponseSchema = z.discriminatedUnion('status', [
  officeSessionSchema,
  secondFactorNeededSchema,
]);
export type SignInResponse = z.infer<typeof signInResponseSchema>;

/** `POST /api/office/sign-in` */
export const signInRequestSchema = z.strictObject({
  login: loginSchema,
  password: passwordSchema,
});

/** `POST /api/office/step-up` */
export const stepUpRequestSchema = z.strictObject({ password: passwordSchema });

/** `POST /api/office/password`: all other sessions of the account end. */
export const passwordRequestSchema = z.strictObject({
  current: passwordSchema,
  next: passwordSchema,
});

/** `GET /api/office/sessions`: where the account is signed in, the one last used first. */
export const officeSessionsSchema = z.object({
  sessions: z.array(
    z.object({
      /** Family of browser and system, such as "Firefox, Windows"; null where it cannot be told. */
      device: z.string().nullable(),
      createdAt: instantSchema,
      lastUsedAt: instantSchema,
      isThisOne: z.boolean(),
    }),
  ),
});
export type OfficeSessions = z.infer<typeof officeSessionsSchema>;

/** `POST /api/office/setup/look`: for whom the one-time link is. */
export const setupLookRequestSchema = z.strictObject({ secret: secretSchema });
export const setupLookResponseSchema = z.discriminatedUnion('kind', [
  /** The first account of all, which its owner names. */
  z.object({ kind: z.literal('first') }),
  z.object({ kind: z.literal('invited'), name: z.string(), login: z.string() }),
]);
export type SetupLook = z.infer<typeof setupLookResponseSchema>;

/** `POST /api/office/setup`: answers as signing in does. `owner` for the first account, and only there. */
export const setupRequestSchema = z.strictObject({
  secret: secretSchema,
  password: passwordSchema,
  owner: z.strictObject({ name: nameSchema, login: loginSchema }).optional(),
});

/** `GET /api/office/accounts` */
export const accountLineSchema = z.object({
  ...officeAccountSchema.shape,
  state: z.enum(['invited', 'active', 'locked']),
});
export type AccountLine = z.infer<typeof accountLineSchema>;
export const accountsSchema = z.object({ accounts: z.array(accountLineSchema) });

/** `POST /api/office/accounts/invite` */
export const inviteRequestSchema = z.strictObject({
  name: nameSchema,
  login: loginSchema,
  role: z.enum(officeRoles),
});
/** Also of `POST /api/office/accounts/:account/link`. The link is told this once. */
export const oneTimeLinkSchema = z.object({
  account: accountLineSchema,
  /** Path with its fragment. */
  path: z.string(),
  validUntil: instantSchema,
});
export type OneTimeLink = z.infer<typeof oneTimeLinkSchema>;

/** `POST /api/office/accounts/:account/role` */
export const roleRequestSchema = z.strictObject({ role: z.enum(officeRoles) });

/** `GET /api/office/conferences`: nothing of what is in them. */
export const officeConferencesSchema = z.object({
  conferences: z.array(
    z.object({
      id: conferenceIdSchema,
      reference: z.string(),
      title: z.string(),
      status: z.enum(conferenceStatuses),
      startsAt: instantSchema,
      timeZone: z.string(),
      /** The account's own; null where it has none. */
      seat: z.enum(roles).nullable(),
    }),
  ),
});
export type OfficeConferences = z.infer<typeof officeConferencesSchema>;
export type OfficeConference = OfficeConferences['conferences'][number];

/** `POST /api/office/conferences/:conference/enter`: answers as `/api/join` does. */
export const enterRequestSchema = z.strictObject({
  place: z.enum(['room', 'remote']).default('remote'),
});

/** `POST /api/office/conferences/:conference/break-glass` */
export const breakGlassRequestSchema = z.strictObject({ reason: reasonSchema });
/** `POST /api/office/break-glass`: for somebody who knows the reference and sees no list. */
export const breakGlassByReferenceSchema = z.strictObject({
  reference: referenceSchema,
  reason: reasonSchema,
});
export const brokenGlassSchema = z.object({
  conferenceId: conferenceIdSchema,
  participantId: participantIdSchema,
});
export type BrokenGlass = z.infer<typeof brokenGlassSchema>;

/** `GET /api/office/conferences/:conference/reasons`: for the organiser and for who reads the record. */
export const glassReasonsSchema = z.object({
  reasons: z.array(
    z.object({ at: instantSchema, account: officeAccountSchema, reason: z.string() }),
  ),
});
export type GlassReasons = z.infer<typeof glassReasonsSchema>;

/** `POST /api/office/conferences/:conference/erase`: the reference, typed again. */
export const eraseRequestSchema = z.strictObject({ reference: referenceSchema });

/** A new refusal does not compile until it has a code here. */
const codeOfOfficeRefusal = {
  'sign-in-refused': 'UNAUTHORIZED',
  'not-signed-in': 'UNAUTHORIZED',
  'not-allowed': 'FORBIDDEN',
  'step-up-needed': 'FORBIDDEN',
  'not-confirmed': 'FORBIDDEN',
  'too-many-tries': 'TOO_MANY_REQUESTS',
  'link-not-valid': 'FORBIDDEN',
  'password-too-short': 'BAD_REQUEST',
  'password-too-long': 'BAD_REQUEST',
  'password-common': 'BAD_REQUEST',
  'login-taken': 'CONFLICT',
  'last-admin': 'CONFLICT',
  'not-found': 'NOT_FOUND',
  'reason-too-short': 'BAD_REQUEST',
  'seat-held-already': 'CONFLICT',
  'wrong-reference': 'CONFLICT',
  'code-wrong': 'FORBIDDEN',
  'codes-paused': 'TOO_MANY_REQUESTS',
  'set-up-over': 'CONFLICT',
  'passkey-refused': 'FORBIDDEN',
  'passkey-taken': 'CONFLICT',
  'last-way-in': 'CONFLICT',
  'provider-unreachable': 'SERVICE_UNAVAILABLE',
  'provider-refused': 'FORBIDDEN',
  'identity-unknown': 'FORBIDDEN',
  'identity-taken': 'CONFLICT',
} as const satisfies Record<OfficeRefusal, ErrorCode>;

/** Errors of `/api/office/*` look like all others; their reasons are a list of their own. */
export interface OfficeErrorBody extends Omit<ErrorBody, 'reason'> {
  readonly reason?: OfficeRefusal;
}
export const officeErrorSchema = z.object({
  code: z.enum(errorCodes),
  message: z.string(),
  reason: z.enum(officeRefusals).exactOptional(),
}) satisfies z.ZodType<OfficeErrorBody>;

export const officeError = (refusal: OfficeRefusal): OfficeErrorBody => ({
  code: codeOfOfficeRefusal[refusal],
  message: refusal,
  reason: refusal,
});
