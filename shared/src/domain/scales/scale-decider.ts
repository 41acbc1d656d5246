import { err, ok, type Result } from '../../result.ts';
import type { CommandContext, CommandOf } from '../conference/commands.ts';
import type { Conference } from '../conference/conference.ts';
import type { ConferenceEvent } from '../conference/events.ts';
import { speakerOf } from '../conference/on-behalf.ts';
import type { Participant } from '../conference/participant.ts';
import type { Refusal } from '../conference/refusals.ts';
import { whileTogether } from '../conference/together.ts';
import { isFamily } from '../family-time/family-time.ts';
import { readsPlan } from '../scope/taking-part.ts';
import { askedScale, type Scale } from './scale.ts';
import { firstPhase } from './scale-turns.ts';

/** More than a meeting has time for; the state is sent with every snapshot. */
export const scalesOfConference = 20;

type Decision = Result<readonly ConferenceEvent[], Refusal>;

const onTheWall = { type: 'focus:moved', focus: { kind: 'scale' } } as const;

/** One question at a time (SL1). */
export function ask(
  conference: Conference,
  { scaleId, question, low, high }: CommandOf<'scale:ask'>,
  { now }: CommandContext,
): Decision {
  const state = whileTogether(conference);
  if (!state.ok) return state;
  const { scales } = conference;
  const known = scales.find(({ id }) => id === scaleId);
  if (known !== undefined) return known.question === question ? ok([]) : err('id-taken');
  if (askedScale(scales) !== undefined) return err('scale-asked');
  if (scales.length >= scalesOfConference) return err('too-many-scales');
  const scale: Scale = {
    id: scaleId,
    question,
    low,
    high,
    askedAt: now,
    phase: firstPhase(conference),
    answers: [],
    count: 0,
    isNamed: false,
  };
  return ok([{ type: 'scale:asked', scale }, onTheWall]);
}

function known(conference: Conference, id: Scale['id']): Result<Scale, Refusal> {
  const state = whileTogether(conference);
  if (!state.ok) return state;
  const scale = conference.scales.find((each) => each.id === id);
  return scale === undefined ? err('unknown-scale') : ok(scale);
}

/** One's own answer may be changed until it is seen (SL3); the professionals' turn comes after the family's (SL2). */
export function answer(
  conference: Conference,
  actor: Participant,
  { scaleId, value, onBehalfOf }: CommandOf<'scale:answer'>,
): Decision {
  if (!readsPlan(actor)) return err('not-allowed');
  const scale = known(conference, scaleId);
  if (!scale.ok) return scale;
  const speaker = speakerOf(conference, actor, onBehalfOf, 'poll:answer');
  if (!speaker.ok) return speaker;
  const { person, recordedBy } = speaker.value;
  const { phase, answers } = scale.value;
  if (phase === 'revealed') return err('scale-revealed');
  if (phase === 'family' && !isFamily(person)) return err('family-first');
  const before = answers.find(({ by }) => by === person.id);
  if (before !== undefined && before.value === value) return ok([]);
  const given = { by: person.id, recordedBy, value };
  return ok([{ type: 'scale:answered', scaleId, answer: given }]);
}

/** The others' turn, though somebody of the family has not answered. */
export function openToAll(conference: Conference, { scaleId }: CommandOf<'scale:open'>): Decision {
  const scale = known(conference, scaleId);
  if (!scale.ok) return scale;
  return ok(scale.value.phase === 'family' ? [{ type: 'scale:opened', scaleId }] : []);
}

export function reveal(conference: Conference, { scaleId }: CommandOf<'scale:reveal'>): Decision {
  const scale = known(conference, scaleId);
  if (!scale.ok) return scale;
  const isDone = scale.value.phase === 'revealed';
  return ok(isDone ? [] : [{ type: 'scale:revealed', scaleId }, onTheWall]);
}

/** Whether answers carry names, as the group wishes (SL5). */
export function setNames(
  conference: Conference,
  { scaleId, isNamed }: CommandOf<'scale:names'>,
): Decision {
  const scale = known(conference, scaleId);
  if (!scale.ok) return scale;
  return ok(scale.value.isNamed === isNamed ? [] : [{ type: 'scale:named', scaleId, isNamed }]);
}
