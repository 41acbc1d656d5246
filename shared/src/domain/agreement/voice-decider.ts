import type { ParticipantId } from '../../ids.ts';
import { err, ok, type Result } from '../../result.ts';
import { keepsSpaceOf } from '../circles/child-space.ts';
import type { CommandContext, CommandOf } from '../conference/commands.ts';
import { type Conference, findParticipant } from '../conference/conference.ts';
import type { ConferenceEvent } from '../conference/events.ts';
import { isPresent, type Participant } from '../conference/participant.ts';
import type { Refusal } from '../conference/refusals.ts';
import { can } from '../permissions.ts';
import { givesAgreement, givesOpinion, isAsked } from './asked-people.ts';
import { type Voice, voiceOf } from './voice.ts';

type Decision = Result<readonly ConferenceEvent[], Refusal>;

/** For oneself; for somebody without a device who records; for a child who stands by them. */
const maySpeakFor = (actor: Participant, person: Participant): boolean =>
  actor.id === person.id ||
  can(actor.role, 'agreement:record') ||
  (person.role === 'child' && keepsSpaceOf(person.id, actor));

/** The person whose word it is, if it can be given now. */
function speaker(
  conference: Conference,
  actor: Participant,
  id: ParticipantId,
): Result<Participant, Refusal> {
  if (conference.status === 'preparing') return err('not-open');
  const before = voiceOf(conference, id);
  // Who was not here says it when they have been told (AM4).
  if (conference.status === 'closed' && before?.kind !== 'to-be-told') return err('already-closed');
  const person = findParticipant(conference, id);
  if (person === undefined || person.attendance === 'separate') return err('unknown-person');
  if (!maySpeakFor(actor, person)) return err('not-allowed');
  return isAsked(person) ? ok(person) : err('not-asked');
}

/** Words that somebody gave on their own device are changed by nobody else (AM2). */
const isTheirsAlone = (before: Voice | undefined, actor: Participant): boolean =>
  before !== undefined &&
  before.kind !== 'to-be-told' &&
  before.how === 'own' &&
  before.participantId !== actor.id;

const withoutTime = ({ at: _, ...voice }: Voice): string => JSON.stringify(voice);

function given(conference: Conference, actor: Participant, voice: Voice): Decision {
  const before = voiceOf(conference, voice.participantId);
  if (isTheirsAlone(before, actor)) return err('has-spoken');
  const isSame = before !== undefined && withoutTime(before) === withoutTime(voice);
  return ok(isSame ? [] : [{ type: 'agreement:given', voice }]);
}

const spokenBy = (actor: Participant, { id }: Participant, words: string, at: number) => {
  const how: 'own' | 'spoken' = actor.id === id ? 'own' : 'spoken';
  return { participantId: id, words, how, recordedBy: actor.id, at };
};

export function giveAgreement(
  conference: Conference,
  actor: Participant,
  { participantId, level, words }: CommandOf<'agreement:give'>,
  { now }: CommandContext,
): Decision {
  const person = speaker(conference, actor, participantId);
  if (!person.ok) return person;
  if (!givesAgreement(person.value)) return err('not-asked');
  const spoken = spokenBy(actor, person.value, words, now);
  return given(conference, actor, { kind: 'agreement', ...spoken, level });
}

export function giveOpinion(
  conference: Conference,
  actor: Participant,
  { participantId, view, words }: CommandOf<'opinion:give'>,
  { now }: CommandContext,
): Decision {
  const person = speaker(conference, actor, participantId);
  if (!person.ok) return person;
  if (!givesOpinion(person.value)) return err('not-asked');
  const spoken = spokenBy(actor, person.value, words, now);
  return given(conference, actor, { kind: 'opinion', ...spoken, view });
}

/** Notes that somebody who is not here will be told. A word that was given stands (AM4). */
export function putOff(
  conference: Conference,
  actor: Participant,
  { participantId }: CommandOf<'agreement:put-off'>,
  { now }: CommandContext,
): Decision {
  const person = speaker(conference, actor, participantId);
  if (!person.ok) return person;
  if (isPresent(person.value)) return err('is-here');
  const before = voiceOf(conference, participantId);
  if (before?.kind === 'to-be-told') return ok([]);
  if (before !== undefined) return err('has-spoken');
  const voice = { kind: 'to-be-told', participantId, recordedBy: actor.id, at: now } as const;
  return ok([{ type: 'agreement:given', voice }]);
}
