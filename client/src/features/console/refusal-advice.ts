import type { Refusal } from '@opora/shared/domain/conference/refusals.ts';
import type { ErrorBody } from '@opora/shared/protocol/errors.ts';
import { type ErrorKey, errorKey } from '../../i18n/error-words.ts';

/** What the bar says when a press did nothing: all without parameters. */
export type AdviceKey =
  | ErrorKey
  | 'console.pausedAdvice'
  | 'console.lastStageAdvice'
  | 'console.nothingWritten'
  | 'console.childsPen';

/** What was asked for already stands: a second press, or somebody else was quicker (ST4). */
const silent: ReadonlySet<Refusal> = new Set(['stale-stage', 'already-open', 'not-paused']);

/** What the facilitator is told of a refusal; null where there is nothing to tell. */
export function refusalAdvice(error: ErrorBody): AdviceKey | null {
  const { reason } = error;
  if (reason !== undefined && silent.has(reason)) return null;
  if (reason === 'not-live') return 'console.pausedAdvice';
  if (reason === 'last-stage') return 'console.lastStageAdvice';
  return errorKey(error);
}
