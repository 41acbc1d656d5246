import { err, ok, type Result } from '../../result.ts';
import type { CommandOf } from '../conference/commands.ts';
import { type Conference, type ConferenceCore, findParticipant } from '../conference/conference.ts';
import type { ConferenceEvent } from '../conference/events.ts';
import type { Participant } from '../conference/participant.ts';
import type { Refusal } from '../conference/refusals.ts';
import { can } from '../permissions.ts';

/** Who names the circle always belongs to it. */
export const keepsProtectedCircle = ({ role }: Participant): boolean =>
  can(role, 'protected:manage');

/** Whether this person reads the protected part. In the copy of somebody outside the circle is empty, and so is the answer. */
export const isInProtectedCircle = (
  { protectedCircle }: ConferenceCore,
  person: Participant,
): boolean => keepsProtectedCircle(person) || protectedCircle.includes(person.id);

/** Never the shared screen, who only watches, or who is heard apart: often the one it protects from (domain.md 2.4). */
export const mayJoinProtectedCircle = ({ role, attendance }: Participant): boolean =>
  can(role, 'plan:read') && role !== 'screen' && role !== 'observer' && attendance !== 'separate';

/** Names anew who reads the protected part besides who keeps it; everybody else is out of it from that moment (CR3). */
export function setCircle(
  conference: Conference,
  { people, reason }: CommandOf<'circle:set'>,
): Result<readonly ConferenceEvent[], Refusal> {
  const named = people.map((id) => findParticipant(conference, id));
  if (named.some((person) => person === undefined || person.attendance === 'separate')) {
    return err('unknown-person');
  }
  const members = conference.participants.filter((person) => named.includes(person));
  if (!members.every(mayJoinProtectedCircle)) return err('not-allowed');
  const circle = members.filter((person) => !keepsProtectedCircle(person)).map(({ id }) => id);
  const isSame = JSON.stringify(circle) === JSON.stringify(conference.protectedCircle);
  return ok(
    isSame ? [] : [{ type: 'circle:changed', people: circle, reason, isShared: circle.length > 0 }],
  );
}
