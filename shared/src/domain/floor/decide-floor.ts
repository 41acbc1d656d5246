import { unreachable } from '../../assert.ts';
import type { ParticipantId } from '../../ids.ts';
import { err, ok, type Result } from '../../result.ts';
import { type Conference, findParticipant } from '../conference/conference.ts';
import { isPerson, type Participant } from '../conference/participant.ts';
import type { Refusal } from '../conference/refusals.ts';
import { leads } from '../facilitation/leads.ts';
import { isFamilyTime } from '../family-time/family-time.ts';
import { isTheirPart } from '../scope/taking-part.ts';
import { type Floor, quietFloor } from './floor.ts';
import type { FloorCommand, FloorCommandType } from './floor-commands.ts';
import { hearsSigns, isOnFloor, recordsFloor, roundOrder } from './floor-people.ts';
import * as turns from './turns.ts';

type Decision = Result<Floor, Refusal>;

type May = (conference: Conference, person: Participant) => boolean;

/** `others`: about oneself anybody may. */
interface Right {
  readonly who: May;
  readonly others?: May;
}

const anybody: May = (_conference, person) => isPerson(person);
const forOneself = (others: May): Right => ({ who: anybody, others });

/** What each command asks of the actor, before anything is looked up (FL2, FL3). */
const rights: Readonly<Record<FloorCommandType, Right>> = {
  'floor:ask': forOneself(recordsFloor),
  'floor:withdraw': forOneself(recordsFloor),
  'floor:give': { who: leads },
  'floor:later': { who: leads },
  'floor:release': forOneself(leads),
  'floor:note': { who: recordsFloor },
  'round:start': { who: leads },
  'round:next': { who: leads },
  'round:stop': { who: leads },
  'round:pass': forOneself(recordsFloor),
  'sign:raise': { who: anybody },
  'sign:take-back': { who: anybody },
  'sign:hear': { who: hearsSigns },
};

function mayAsk(conference: Conference, actor: Participant, command: FloorCommand): boolean {
  const { who, others = who } = rights[command.type];
  const isAboutOthers = 'participantId' in command && command.participantId !== actor.id;
  return (isAboutOthers ? others : who)(conference, actor);
}

/** Nothing is asked or given before and after the meeting, and not while the family is by itself (FL8). */
function closedNow(conference: Conference): Refusal | null {
  if (conference.status === 'preparing') return 'not-open';
  if (conference.status === 'closed') return 'already-closed';
  return isFamilyTime(conference) ? 'family-time' : null;
}

/** Who is heard apart for safety is nobody here, also for those who know of them. */
function isKnown(conference: Conference, id: ParticipantId): boolean {
  const person = findParticipant(conference, id);
  return person !== undefined && isPerson(person) && person.attendance !== 'separate';
}

/** What a command does to the floor, or why it does nothing. What already stands is a success that changes nothing. */
export function decideFloor(
  floor: Floor,
  conference: Conference,
  actorId: ParticipantId,
  command: FloorCommand,
): Decision {
  const actor = findParticipant(conference, actorId);
  if (actor === undefined || !mayAsk(conference, actor, command)) return err('not-allowed');
  if (!isTheirPart(conference, actor)) return err('not-now');
  const closed = closedNow(conference);
  if (closed !== null) return err(closed);
  if ('participantId' in command && !isKnown(conference, command.participantId)) {
    return err('unknown-person');
  }
  return decideFor(floor, conference, actor, command);
}

function decideFor(
  floor: Floor,
  conference: Conference,
  { id }: Participant,
  command: FloorCommand,
): Decision {
  const forPresent = (
    person: ParticipantId,
    move: (floor: Floor, id: ParticipantId) => Floor,
  ): Decision => (isHere(conference, person) ? ok(move(floor, person)) : err('not-here'));
  switch (command.type) {
    case 'floor:ask':
      return forPresent(command.participantId, turns.asked);
    case 'floor:withdraw':
      return ok(turns.withdrawn(floor, command.participantId));
    case 'floor:give':
      return forPresent(command.participantId, turns.begun);
    case 'floor:later':
      return ok(turns.later(floor, command.participantId));
    case 'floor:release':
      return ok(turns.released(floor, command.participantId));
    case 'floor:note':
      return forPresent(command.participantId, (before, person) =>
        turns.withSpoken(before, person, command.hasSpoken),
      );
    case 'round:start':
      return startRound(floor, conference);
    case 'round:next':
      return nextInRound(floor, command.speaking);
    case 'round:stop':
      return ok({ ...floor, round: null });
    case 'round:pass':
      return ok(turns.passed(floor, command.participantId));
    case 'sign:raise':
      return forPresent(id, () => turns.raised(floor, { by: id, kind: command.kind }));
    case 'sign:take-back':
      return ok(turns.takenBack(floor, { by: id, kind: command.kind }));
    case 'sign:hear':
      return ok(turns.heard(floor, { by: command.participantId, kind: command.kind }));
    default:
      return unreachable(command);
  }
}

const isHere = (conference: Conference, id: ParticipantId): boolean => {
  const person = findParticipant(conference, id);
  return person !== undefined && isOnFloor(conference, person);
};

/** Whoever speaks has finished, and the first in the round begins (FL5). */
function startRound(floor: Floor, conference: Conference): Decision {
  if (floor.round !== null) return ok(floor);
  const [first, ...rest] = roundOrder(conference);
  if (first === undefined) return err('not-here');
  return ok(turns.begun({ ...floor, round: rest }, first));
}

function nextInRound(floor: Floor, believed: ParticipantId | null): Decision {
  if (floor.round === null) return ok(floor);
  if (floor.speaking !== believed) return err('stale-floor');
  const [next] = floor.round;
  return ok(next === undefined ? turns.ended(floor) : turns.begun(floor, next));
}

/** What is left of the floor when the conference has moved on: of those who are here, and of this stage (FL4, FL6). */
export function floorAfter(floor: Floor, before: Conference, after: Conference): Floor {
  if (after.status === 'preparing' || after.status === 'closed') return quietFloor;
  const kept = turns.keptFor(floor, (id) => isHere(after, id));
  const isSameStage = before.status !== 'preparing' && before.stageId === after.stageId;
  return isSameStage ? kept : turns.inNewStage(kept);
}
