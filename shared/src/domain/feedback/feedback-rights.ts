import { err, ok, type Result } from '../../result.ts';
import type { Conference } from '../conference/conference.ts';
import type { Participant } from '../conference/participant.ts';
import type { Refusal } from '../conference/refusals.ts';
import { can } from '../permissions.ts';
import { matcherOf } from '../protected/matcher-of.ts';
import type { FeedbackAnswer } from './feedback.ts';

export const givesFeedback = ({ role }: Participant): boolean => can(role, 'feedback:give');

/** Words name people even where nobody signed them: they are for who holds the meetings (FB4). */
export const mayReadFeedbackWords = ({ role }: Participant): boolean => can(role, 'feedback:words');

/** May this answer be taken now? Whether the person answered before is asked where it is kept. */
export function checkFeedback(
  { status, protectedStrings }: Conference,
  person: Participant,
  { words }: FeedbackAnswer,
): Result<null, Refusal> {
  if (!givesFeedback(person)) return err('not-allowed');
  if (status !== 'closed') return err('not-closed');
  const isProtected = matcherOf(protectedStrings).findNew([], [{ text: words }]).length > 0;
  return isProtected ? err('protected-text') : ok(null);
}
