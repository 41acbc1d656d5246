import { err, ok, type Result } from '../../result.ts';
import type { Conference, LiveConference, PausedConference } from './conference.ts';
import type { Refusal } from './refusals.ts';

/** Ideas, scales and what is put aside are of the meeting itself, a pause included. */
export function whileTogether(
  conference: Conference,
): Result<LiveConference | PausedConference, Refusal> {
  if (conference.status === 'preparing') return err('not-open');
  return conference.status === 'closed' ? err('already-closed') : ok(conference);
}
