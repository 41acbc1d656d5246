import type { ParticipantId } from '../../ids.ts';
import type { Floor, Sign } from './floor.ts';

/** The single moves of which everything that happens on the floor is made. */

const without = (ids: readonly ParticipantId[], id: ParticipantId): readonly ParticipantId[] =>
  ids.filter((each) => each !== id);

/** A round in which nobody is left to come is over as soon as nobody speaks. */
const settled = (floor: Floor): Floor =>
  floor.speaking === null && floor.round?.length === 0 ? { ...floor, round: null } : floor;

const noted = (floor: Floor, id: ParticipantId): Floor =>
  floor.spoken.includes(id) ? floor : { ...floor, spoken: [...floor.spoken, id] };

/** Whoever speaks has finished, and has spoken in this stage. */
export const ended = (floor: Floor): Floor =>
  floor.speaking === null ? floor : settled({ ...noted(floor, floor.speaking), speaking: null });

/** Whoever speaks now has finished, and `id` begins: they no longer wait for it. */
export function begun(floor: Floor, id: ParticipantId): Floor {
  if (floor.speaking === id) return floor;
  const before = floor.speaking === null ? floor : noted(floor, floor.speaking);
  const round = before.round === null ? null : without(before.round, id);
  return { ...before, speaking: id, queue: without(before.queue, id), round };
}

export const asked = (floor: Floor, id: ParticipantId): Floor =>
  floor.speaking === id || floor.queue.includes(id)
    ? floor
    : { ...floor, queue: [...floor.queue, id] };

export const withdrawn = (floor: Floor, id: ParticipantId): Floor => ({
  ...floor,
  queue: without(floor.queue, id),
});

export const later = (floor: Floor, id: ParticipantId): Floor =>
  floor.queue.includes(id) ? { ...floor, queue: [...without(floor.queue, id), id] } : floor;

export const released = (floor: Floor, id: ParticipantId): Floor =>
  floor.speaking === id ? ended(floor) : floor;

export const withSpoken = (floor: Floor, id: ParticipantId, hasSpoken: boolean): Floor =>
  hasSpoken ? noted(floor, id) : { ...floor, spoken: without(floor.spoken, id) };

/** Who passes has not spoken, and is not asked again in this round. Outside one there is nothing to pass. */
export function passed(floor: Floor, id: ParticipantId): Floor {
  if (floor.round === null) return floor;
  const speaking = floor.speaking === id ? null : floor.speaking;
  return settled({ ...floor, speaking, round: without(floor.round, id) });
}

const isSame = (sign: Sign, { by, kind }: Pick<Sign, 'by' | 'kind'>): boolean =>
  sign.by === by && sign.kind === kind;

/** One that was heard before is raised anew. */
export function raised(floor: Floor, sign: Pick<Sign, 'by' | 'kind'>): Floor {
  if (floor.signs.some((each) => isSame(each, sign) && !each.isHeard)) return floor;
  return { ...floor, signs: [...takenBack(floor, sign).signs, { ...sign, isHeard: false }] };
}

export const takenBack = (floor: Floor, sign: Pick<Sign, 'by' | 'kind'>): Floor => ({
  ...floor,
  signs: floor.signs.filter((each) => !isSame(each, sign)),
});

export const heard = (floor: Floor, sign: Pick<Sign, 'by' | 'kind'>): Floor => ({
  ...floor,
  signs: floor.signs.map((each) => (isSame(each, sign) ? { ...each, isHeard: true } : each)),
});

/** Only of those who are still here (FL4). */
export function keptFor(floor: Floor, isHere: (id: ParticipantId) => boolean): Floor {
  const { speaking, queue, round, spoken, signs } = floor;
  return settled({
    speaking: speaking !== null && isHere(speaking) ? speaking : null,
    queue: queue.filter(isHere),
    round: round?.filter(isHere) ?? null,
    spoken: spoken.filter(isHere),
    signs: signs.filter(({ by }) => isHere(by)),
  });
}

/** A new stage begins without a round, and nobody has spoken in it. Who waits goes on waiting (FL6). */
export const inNewStage = (floor: Floor): Floor => ({
  ...floor,
  round: null,
  spoken: [],
  signs: floor.signs.filter(({ kind, isHeard }) => !isHeard && kind !== 'more-time'),
});
