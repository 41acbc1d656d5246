import type { ParticipantId } from '../../ids.ts';
import { err, ok, type Result } from '../../result.ts';
import type { CommandContext, CommandOf } from '../conference/commands.ts';
import { type Conference, findParticipant } from '../conference/conference.ts';
import type { ConferenceEvent, EventOf } from '../conference/events.ts';
import type { Participant } from '../conference/participant.ts';
import type { Refusal } from '../conference/refusals.ts';
import { holderOf, leads, mayHold, originalOf } from './leads.ts';
import { isOfferedTo, mayAsk, mayConfirm } from './offer.ts';

type Decision = Result<readonly ConferenceEvent[], Refusal>;

export function nameDeputy(
  conference: Conference,
  { participantId }: CommandOf<'facilitation:deputy'>,
): Decision {
  if (conference.status === 'closed') return err('already-closed');
  if (participantId !== null) {
    const person = nextHolder(conference, participantId);
    if (!person.ok) return person;
  }
  const isSame = conference.facilitation.deputy === participantId;
  return ok(isSame ? [] : [{ type: 'facilitation:deputy-named', participantId }]);
}

/** Of two who press at once the first leads: the other named an epoch that is over (LE6). */
export function claim(
  conference: Conference,
  actor: Participant,
  { epoch }: CommandOf<'facilitation:claim'>,
  { now }: CommandContext,
): Decision {
  const state = unmoved(conference, epoch);
  if (!state.ok) return state;
  if (conference.facilitation.vacantSince === null) return err('leader-is-here');
  if (!isOfferedTo(conference, actor, now)) return err('not-offered');
  return ok([passed(conference, actor.id, 'claimed')]);
}

export function ask(
  conference: Conference,
  actor: Participant,
  { epoch }: CommandOf<'facilitation:ask'>,
): Decision {
  const state = unmoved(conference, epoch);
  if (!state.ok) return state;
  const { vacantSince, asking } = conference.facilitation;
  if (vacantSince === null) return err('leader-is-here');
  if (!mayAsk(conference, actor)) return err('not-allowed');
  return ok(
    asking.includes(actor.id) ? [] : [{ type: 'facilitation:asked', participantId: actor.id }],
  );
}

/** By who leads, whenever they like; while nobody does, by those who may confirm it (LE7, LE8). */
export function handOver(
  conference: Conference,
  actor: Participant,
  { to, epoch }: CommandOf<'facilitation:hand-over'>,
): Decision {
  const state = unmoved(conference, epoch);
  if (!state.ok) return state;
  const confirms =
    conference.facilitation.vacantSince !== null &&
    mayConfirm(conference, actor) &&
    to !== actor.id;
  if (!leads(conference, actor) && !confirms) return err('not-allowed');
  if (to === holderOf(conference)) return ok([]);
  const person = nextHolder(conference, to);
  if (!person.ok) return person;
  const isAway = person.value.place === 'expected' || person.value.place === 'away';
  if (conference.status !== 'preparing' && isAway) return err('not-here');
  return ok([passed(conference, to, 'handed-over')]);
}

/** The one who led at the opening, back again (LE9). */
export function takeBack(
  conference: Conference,
  actor: Participant,
  { epoch }: CommandOf<'facilitation:take-back'>,
): Decision {
  const state = unmoved(conference, epoch);
  if (!state.ok) return state;
  if (originalOf(conference) !== actor.id) return err('not-allowed');
  if (holderOf(conference) === actor.id) return ok([]);
  return ok([passed(conference, actor.id, 'taken-back')]);
}

/** What the server does by itself once the grace is over (LE5). */
export function vacate(conference: Conference): readonly ConferenceEvent[] {
  if (conference.facilitation.vacantSince !== null) return [];
  // Why, before that: nobody is to hear of an ordinary break first.
  if (conference.status === 'live') {
    return [{ type: 'facilitation:vacated' }, { type: 'conference:paused', resumesAt: null }];
  }
  return conference.status === 'paused' ? [{ type: 'facilitation:vacated' }] : [];
}

/** What the server does by itself when the holder is back before anybody took over (LE5). */
export const withdrawOffer = ({ facilitation }: Conference): readonly ConferenceEvent[] =>
  facilitation.vacantSince === null ? [] : [{ type: 'facilitation:returned' }];

function unmoved({ status, facilitation }: Conference, epoch: number): Result<null, Refusal> {
  if (status === 'closed') return err('already-closed');
  return facilitation.epoch === epoch ? ok(null) : err('stale-epoch');
}

function nextHolder(conference: Conference, id: ParticipantId): Result<Participant, Refusal> {
  const person = findParticipant(conference, id);
  if (person === undefined || person.attendance === 'separate') return err('unknown-person');
  return mayHold(person) ? ok(person) : err('cannot-lead');
}

const passed = (
  conference: Conference,
  to: ParticipantId,
  how: EventOf<'facilitation:passed'>['how'],
): ConferenceEvent => ({
  type: 'facilitation:passed',
  from: holderOf(conference),
  to,
  epoch: conference.facilitation.epoch + 1,
  how,
});
