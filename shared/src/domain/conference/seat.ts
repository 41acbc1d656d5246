import type { ParticipantId } from '../../ids.ts';
import type { Localised } from '../text.ts';
import { heard } from './attendance.ts';
import { type Conference, findParticipant } from './conference.ts';
import type { EventOf } from './events.ts';
import type { Participant } from './participant.ts';

/** Somebody of the office who is not on the guest list. */
export interface OfficeSeat {
  readonly id: ParticipantId;
  readonly name: string;
  readonly tie: Localised;
}

/** Nobody is called like somebody else here: a caret and a list must not mislead (design.md 2, principle 4). */
function freeName({ participants }: Conference, name: string): string {
  const taken = new Set(participants.flatMap((each) => [heard(each.callName), heard(each.name)]));
  let number = 2;
  let free = name;
  while (taken.has(heard(free))) {
    free = `${name} (${number})`;
    number += 1;
  }
  return free;
}

/**
 * A chair to look on from, in sight of everybody; nothing if it is there already. No command of the conference gives it:
 * the office does (OF11).
 */
export function seat(
  conference: Conference,
  { id, name, tie }: OfficeSeat,
): readonly EventOf<'participant:seated'>[] {
  if (findParticipant(conference, id) !== undefined) return [];
  const participant: Participant = {
    id,
    name,
    callName: freeName(conference, name),
    role: 'observer',
    kind: null,
    tie,
    organisation: null,
    supports: null,
    attendance: 'invited',
    hasDevice: true,
    place: 'expected',
    arrivalOrder: null,
    confidentiality: null,
    scope: null,
  };
  return [{ type: 'participant:seated', participant }];
}
