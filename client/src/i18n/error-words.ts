import type { Refusal } from '@opora/shared/domain/conference/refusals.ts';
import type { ErrorBody, ErrorCode } from '@opora/shared/protocol/errors.ts';
import type { errorsCs } from './messages/errors.cs.ts';

/** A message without parameters: `t(errorKey(error))`. */
export type ErrorKey = keyof typeof errorsCs;

/** A new code does not compile until it has words here. */
const keyOfCode = {
  BAD_REQUEST: 'errors.badRequest',
  UNAUTHORIZED: 'errors.unauthorized',
  FORBIDDEN: 'errors.forbidden',
  NOT_NOW: 'errors.notNow',
  NOT_FOUND: 'errors.notFound',
  CONFLICT: 'errors.conflict',
  PAYLOAD_TOO_LARGE: 'errors.tooLarge',
  TOO_MANY_REQUESTS: 'errors.tooMany',
  INTERNAL_SERVER_ERROR: 'errors.fault',
  SERVICE_UNAVAILABLE: 'errors.away',
} as const satisfies Record<ErrorCode, ErrorKey>;

/** Nor does a new refusal. */
const keyOfRefusal = {
  'not-allowed': 'errors.forbidden',
  'not-open': 'errors.notOpen',
  'not-live': 'errors.notLive',
  'not-paused': 'errors.notPaused',
  'not-closed': 'errors.notClosed',
  'already-open': 'errors.alreadyOpen',
  'already-closed': 'errors.alreadyClosed',
  frozen: 'errors.frozen',
  'stale-stage': 'errors.staleStage',
  'first-stage': 'errors.firstStage',
  'last-stage': 'errors.lastStage',
  'unknown-stage': 'errors.unknownStage',
  'too-much-time': 'errors.tooMuchTime',
  'not-this-section': 'errors.notThisSection',
  'unknown-moment': 'errors.unknownMoment',
  'unknown-task': 'errors.unknownTask',
  'unknown-person': 'errors.unknownPerson',
  'task-id-taken': 'errors.taskIdTaken',
  'task-settled': 'errors.taskSettled',
  'task-not-agreed': 'errors.taskNotAgreed',
  'owner-cannot-hold-tasks': 'errors.ownerCannotHoldTasks',
  'child-needs-adult': 'errors.childNeedsAdult',
  'stale-task': 'errors.staleTask',
  'name-taken': 'errors.nameTaken',
  'not-now': 'errors.notNow',
  'whole-meeting': 'errors.wholeMeeting',
  'stage-entered': 'errors.stageEntered',
  'family-time': 'errors.familyTime',
  'no-family-time': 'errors.noFamilyTime',
  'release-id-taken': 'errors.releaseIdTaken',
  'unknown-release': 'errors.unknownRelease',
  'protected-text': 'errors.protectedText',
  'protected-too-many': 'errors.protectedTooMany',
  'protected-too-many-parts': 'errors.protectedTooManyParts',
  'protected-too-long': 'errors.protectedTooLong',
  'protected-too-short': 'errors.protectedTooShort',
  'protected-only-kind': 'errors.protectedOnlyKind',
  'protected-repeated': 'errors.protectedRepeated',
  'stage-id-taken': 'errors.stageIdTaken',
  'stage-behind': 'errors.stageBehind',
  'too-many-stages': 'errors.tooManyStages',
  'scope-needs-stage': 'errors.scopeNeedsStage',
  'not-separate': 'errors.notSeparate',
  'too-many-statements': 'errors.tooManyStatements',
  'not-here': 'errors.notHere',
  'stale-floor': 'errors.staleFloor',
  'leader-is-here': 'errors.leaderIsHere',
  'not-offered': 'errors.notOffered',
  'stale-epoch': 'errors.staleEpoch',
  'cannot-lead': 'errors.cannotLead',
  'id-taken': 'errors.idTaken',
  'unknown-idea': 'errors.unknownIdea',
  'ideas-closed': 'errors.ideasClosed',
  'idea-shown': 'errors.ideaShown',
  'idea-not-shown': 'errors.ideaNotShown',
  'no-dots-left': 'errors.noDotsLeft',
  'too-many-ideas': 'errors.tooManyIdeas',
  'unknown-scale': 'errors.unknownScale',
  'scale-asked': 'errors.scaleAsked',
  'family-first': 'errors.familyFirst',
  'scale-revealed': 'errors.scaleRevealed',
  'too-many-scales': 'errors.tooManyScales',
  'unknown-parked': 'errors.unknownParked',
  'too-many-parked': 'errors.tooManyParked',
} as const satisfies Record<Refusal, ErrorKey>;

/** What a person is told when something was not done: by the refusal where there is one, else by the code. */
export const errorKey = ({ code, reason }: ErrorBody): ErrorKey =>
  reason === undefined ? keyOfCode[code] : keyOfRefusal[reason];
