import { err, ok, type Result } from '../../result.ts';
import type { CommandContext, CommandOf } from '../conference/commands.ts';
import type { Conference } from '../conference/conference.ts';
import type { ConferenceEvent } from '../conference/events.ts';
import type { Participant } from '../conference/participant.ts';
import type { Refusal } from '../conference/refusals.ts';
import { whileTogether } from '../conference/together.ts';
import { readsPlan } from '../scope/taking-part.ts';
import type { Parked } from './parked.ts';

/** More than a meeting can come back to; the state is sent with every snapshot. */
export const parkedInConference = 50;

type Decision = Result<readonly ConferenceEvent[], Refusal>;

export function add(
  conference: Conference,
  actor: Participant,
  { parkingId, text }: CommandOf<'parking:add'>,
  { now }: CommandContext,
): Decision {
  if (!readsPlan(actor)) return err('not-allowed');
  const state = whileTogether(conference);
  if (!state.ok) return state;
  const known = conference.parking.find(({ id }) => id === parkingId);
  if (known !== undefined) return known.addedBy === actor.id ? ok([]) : err('id-taken');
  if (conference.parking.length >= parkedInConference) return err('too-many-parked');
  const parked = { id: parkingId, text, addedBy: actor.id, at: now, resolution: null };
  return ok([{ type: 'parking:added', parked }]);
}

function find(conference: Conference, id: Parked['id']): Result<Parked, Refusal> {
  const state = whileTogether(conference);
  if (!state.ok) return state;
  const found = conference.parking.find((each) => each.id === id);
  return found === undefined ? err('unknown-parked') : ok(found);
}

/** Says what became of it; saying it again otherwise takes the place of the first (PK2). */
export function resolve(
  conference: Conference,
  { parkingId, how, note }: CommandOf<'parking:resolve'>,
  { actor: by }: CommandContext,
): Decision {
  const found = find(conference, parkingId);
  if (!found.ok) return found;
  const before = found.value.resolution;
  if (before?.how === how && before.note === note) return ok([]);
  return ok([{ type: 'parking:resolved', parkingId, resolution: { how, note, by } }]);
}

export function reopen(
  conference: Conference,
  { parkingId }: CommandOf<'parking:reopen'>,
): Decision {
  const found = find(conference, parkingId);
  if (!found.ok) return found;
  return ok(found.value.resolution === null ? [] : [{ type: 'parking:reopened', parkingId }]);
}
