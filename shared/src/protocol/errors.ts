import { type Refusal, refusals } from '../domain/conference/refusals.ts';
import { z } from '../zod.ts';

/** The closed list of error codes, for HTTP and the live channel alike. */
export const errorCodes = [
  'BAD_REQUEST',
  'UNAUTHORIZED',
  'FORBIDDEN',
  /** A person of this conference whose part of it is not now (SC1). */
  'NOT_NOW',
  'NOT_FOUND',
  'CONFLICT',
  'PAYLOAD_TOO_LARGE',
  'TOO_MANY_REQUESTS',
  'INTERNAL_SERVER_ERROR',
  'SERVICE_UNAVAILABLE',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** `message` is for developers; people are told by `code` and `reason` from the message catalogue. */
export const errorBodySchema = z.object({
  code: z.enum(errorCodes),
  message: z.string(),
  reason: z.enum(refusals).exactOptional(),
}) satisfies z.ZodType<ErrorBody>;
export interface ErrorBody {
  readonly code: ErrorCode;
  readonly message: string;
  readonly reason?: Refusal;
}

export const httpStatusOf: Readonly<Record<ErrorCode, number>> = {
  BAD_REQUEST: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_NOW: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  PAYLOAD_TOO_LARGE: 413,
  TOO_MANY_REQUESTS: 429,
  INTERNAL_SERVER_ERROR: 500,
  SERVICE_UNAVAILABLE: 503,
};

/** A new refusal does not compile until it has a code here. */
const codeOfRefusal = {
  'not-allowed': 'FORBIDDEN',
  'not-open': 'CONFLICT',
  'not-live': 'CONFLICT',
  'not-paused': 'CONFLICT',
  'not-closed': 'CONFLICT',
  'already-open': 'CONFLICT',
  'already-closed': 'CONFLICT',
  frozen: 'CONFLICT',
  'stale-stage': 'CONFLICT',
  'first-stage': 'CONFLICT',
  'last-stage': 'CONFLICT',
  'unknown-stage': 'NOT_FOUND',
  'too-much-time': 'BAD_REQUEST',
  'not-this-section': 'BAD_REQUEST',
  'unknown-moment': 'BAD_REQUEST',
  'unknown-task': 'NOT_FOUND',
  'unknown-person': 'NOT_FOUND',
  'task-id-taken': 'CONFLICT',
  'task-settled': 'CONFLICT',
  'task-not-agreed': 'CONFLICT',
  'owner-cannot-hold-tasks': 'BAD_REQUEST',
  'child-needs-adult': 'BAD_REQUEST',
  'stale-task': 'CONFLICT',
  'name-taken': 'CONFLICT',
  'release-id-taken': 'CONFLICT',
  'unknown-release': 'NOT_FOUND',
  'not-now': 'NOT_NOW',
  'whole-meeting': 'CONFLICT',
  'stage-entered': 'CONFLICT',
  'family-time': 'CONFLICT',
  'no-family-time': 'CONFLICT',
  'protected-text': 'CONFLICT',
  'protected-too-many': 'BAD_REQUEST',
  'protected-too-many-parts': 'BAD_REQUEST',
  'protected-too-long': 'BAD_REQUEST',
  'protected-too-short': 'BAD_REQUEST',
  'protected-only-kind': 'BAD_REQUEST',
  'protected-repeated': 'BAD_REQUEST',
  'stage-id-taken': 'CONFLICT',
  'stage-behind': 'CONFLICT',
  'too-many-stages': 'CONFLICT',
  'scope-needs-stage': 'CONFLICT',
  'not-separate': 'BAD_REQUEST',
  'too-many-statements': 'CONFLICT',
  'not-here': 'CONFLICT',
  'stale-floor': 'CONFLICT',
  'leader-is-here': 'CONFLICT',
  'not-offered': 'CONFLICT',
  'stale-epoch': 'CONFLICT',
  'cannot-lead': 'BAD_REQUEST',
  'id-taken': 'CONFLICT',
  'unknown-idea': 'NOT_FOUND',
  'ideas-closed': 'CONFLICT',
  'idea-shown': 'CONFLICT',
  'idea-not-shown': 'CONFLICT',
  'no-dots-left': 'CONFLICT',
  'too-many-ideas': 'CONFLICT',
  'unknown-scale': 'NOT_FOUND',
  'scale-asked': 'CONFLICT',
  'family-first': 'CONFLICT',
  'scale-revealed': 'CONFLICT',
  'too-many-scales': 'CONFLICT',
  'unknown-parked': 'NOT_FOUND',
  'too-many-parked': 'CONFLICT',
  'not-asked': 'BAD_REQUEST',
  'has-spoken': 'CONFLICT',
  'is-here': 'CONFLICT',
} as const satisfies Record<Refusal, ErrorCode>;

export const refusalError = (refusal: Refusal): ErrorBody => ({
  code: codeOfRefusal[refusal],
  message: refusal,
  reason: refusal,
});

export const plainError = (code: ErrorCode, message: string): ErrorBody => ({ code, message });
