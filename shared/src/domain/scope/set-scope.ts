import { err, ok, type Result } from '../../result.ts';
import { findStage } from '../agenda/agenda.ts';
import type { CommandOf } from '../conference/commands.ts';
import { type Conference, findParticipant } from '../conference/conference.ts';
import type { ConferenceEvent } from '../conference/events.ts';
import type { Refusal } from '../conference/refusals.ts';
import type { Role } from '../roles.ts';
import type { Scope } from './scope.ts';

/** Without them there is no meeting, and the shared screen has no part of its own. */
const wholeMeeting: ReadonlySet<Role> = new Set(['organiser', 'facilitator', 'scribe', 'screen']);

/** Whether somebody may be invited to a part only. */
export const mayHaveScope = ({ role }: { readonly role: Role }): boolean => !wholeMeeting.has(role);

/** Says what part of the conference a person is invited to; null gives all of it back (SC5). */
export function setScope(
  conference: Conference,
  { participantId, scope }: CommandOf<'scope:set'>,
): Result<readonly ConferenceEvent[], Refusal> {
  const person = findParticipant(conference, participantId);
  if (person === undefined) return err('unknown-person');
  if (!mayHaveScope(person)) return err('whole-meeting');
  if (!isOfAgenda(conference, scope)) return err('unknown-stage');
  const isSame = JSON.stringify(scope) === JSON.stringify(person.scope);
  return ok(isSame ? [] : [{ type: 'scope:changed', participantId, scope }]);
}

const isOfAgenda = ({ agenda }: Conference, scope: Scope | null): boolean =>
  scope === null ||
  scope.stages === 'all' ||
  scope.stages.every((id) => findStage(agenda, id) !== undefined);
