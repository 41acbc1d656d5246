import { err, ok, type Result } from '../../result.ts';
import type { CommandContext, CommandOf } from '../conference/commands.ts';
import type { Conference } from '../conference/conference.ts';
import type { ConferenceEvent } from '../conference/events.ts';
import type { Participant } from '../conference/participant.ts';
import type { Refusal } from '../conference/refusals.ts';
import { mayWriteSection } from './pens.ts';

/** Puts a section back to its wording of a moment: an edit like any other, so it asks for the right to write there (HI4). */
export function restore(
  conference: Conference,
  actor: Participant,
  { section, moment }: CommandOf<'plan:restore'>,
  { now }: CommandContext,
): Result<readonly ConferenceEvent[], Refusal> {
  if (conference.status === 'closed') return err('already-closed');
  if (!mayWriteSection(conference, actor, section)) return err('not-allowed');
  if (moment > now) return err('unknown-moment');
  return ok([{ type: 'plan:restored', section, moment }]);
}
