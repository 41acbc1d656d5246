import { err, ok, type Result } from '../../result.ts';
import type { CommandContext, CommandOf } from '../conference/commands.ts';
import { type Conference, findParticipant } from '../conference/conference.ts';
import type { ConferenceEvent } from '../conference/events.ts';
import type { Participant } from '../conference/participant.ts';
import type { Refusal } from '../conference/refusals.ts';
import { childKeptBy, keepsSpaceOf } from './child-space.ts';
import type { Audience, Release } from './release.ts';
import { maySeeRelease } from './release-visibility.ts';

type Decision = Result<readonly ConferenceEvent[], Refusal>;

/** Only in the meeting: before it nobody is there for the child, after it nothing changes any more. */
function refusedNow({ status }: Conference): Refusal | undefined {
  if (status === 'preparing') return 'not-open';
  return status === 'closed' ? 'already-closed' : undefined;
}

/** Shows one sentence of a child to others (CR5). Again with the same id by the same person changes nothing. */
export function release(
  conference: Conference,
  actor: Participant,
  { releaseId, childId, text, to }: CommandOf<'child:release'>,
  { now }: CommandContext,
): Decision {
  if (childKeptBy(conference, actor)?.id !== childId) return err('not-allowed');
  const refused = refusedNow(conference);
  if (refused !== undefined) return err(refused);
  const known = conference.releases.find(({ id }) => id === releaseId);
  if (known !== undefined) return known.releasedBy === actor.id ? ok([]) : err('release-id-taken');
  const audience = audienceOf(conference, childId, to);
  if (!audience.ok) return audience;
  const shown: Release = {
    id: releaseId,
    childId,
    text,
    to: audience.value,
    releasedBy: actor.id,
    at: now,
    answers: [],
  };
  return ok([{ type: 'child:released', release: shown }]);
}

/** In the order of the guest list, without those who see it anyway. Nobody left is nobody at all. */
function audienceOf(
  conference: Conference,
  childId: Release['childId'],
  to: Audience,
): Result<Audience, Refusal> {
  if (to === 'everyone') return ok(to);
  const named = to.map((id) => findParticipant(conference, id));
  if (named.some((person) => person === undefined || person.attendance === 'separate')) {
    return err('unknown-person');
  }
  const people = conference.participants.filter((person) => named.includes(person));
  if (people.some(({ role }) => role === 'screen')) return err('not-allowed');
  const others = people.filter((person) => !keepsSpaceOf(childId, person)).map(({ id }) => id);
  return others.length === 0 ? err('unknown-person') : ok(others);
}

/** A sentence that somebody must not know of is refused as one that does not exist. */
function seenBy(
  conference: Conference,
  viewer: Participant,
  id: Release['id'],
): Result<Release, Refusal> {
  const found = conference.releases.find((each) => each.id === id);
  return found !== undefined && maySeeRelease(found, viewer) ? ok(found) : err('unknown-release');
}

/** Until closing; then it stands (CR6). */
export function takeBack(
  conference: Conference,
  actor: Participant,
  { releaseId }: CommandOf<'child:take-back'>,
): Decision {
  const shown = seenBy(conference, actor, releaseId);
  if (!shown.ok) return shown;
  if (!keepsSpaceOf(shown.value.childId, actor)) return err('not-allowed');
  const refused = refusedNow(conference);
  return refused === undefined ? ok([{ type: 'child:took-back', releaseId }]) : err(refused);
}

/** One adult's answer to what a child has shown (CR7). */
export function answerWish(
  conference: Conference,
  actor: Participant,
  { releaseId, answer, words }: CommandOf<'wish:answer'>,
  { now }: CommandContext,
): Decision {
  const shown = seenBy(conference, actor, releaseId);
  if (!shown.ok) return shown;
  const refused = refusedNow(conference);
  if (refused !== undefined) return err(refused);
  const before = shown.value.answers.find(({ by }) => by === actor.id);
  if (before?.answer === answer && before.words === words) return ok([]);
  const answered = { by: actor.id, answer, words, at: now };
  return ok([{ type: 'wish:answered', releaseId, answered }]);
}
