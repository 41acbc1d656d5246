import type { FloorCommandType } from '@opora/shared/domain/floor/floor-commands.ts';
import { type Role, roles } from '@opora/shared/domain/roles.ts';
import type { FloorPayload } from '@opora/shared/protocol/floor.ts';
import { spare } from './matrix-world.ts';

interface FloorSample<Type extends FloorCommandType> {
  readonly payload: FloorPayload<Type>;
  readonly allowed: readonly Role[];
}

/** By the lease, which is the facilitator's from the opening on. */
const leader: readonly Role[] = ['facilitator'];
const leaders: readonly Role[] = ['organiser', ...leader];
const recorders: readonly Role[] = [...leaders, 'scribe'];
const people = roles.filter((role) => role !== 'screen');
/** Somebody else than the one who asks. */
const about = { participantId: spare } as const;

/** Written out by hand, as the samples of the other commands. A new command needs a row. */
export const floorSamples: { readonly [Type in FloorCommandType]: FloorSample<Type> } = {
  'floor:ask': { payload: about, allowed: recorders },
  'floor:withdraw': { payload: about, allowed: recorders },
  'floor:give': { payload: about, allowed: leader },
  'floor:later': { payload: about, allowed: leader },
  'floor:release': { payload: about, allowed: leader },
  'floor:note': { payload: { ...about, hasSpoken: true }, allowed: recorders },
  'round:start': { payload: {}, allowed: leader },
  'round:next': { payload: { speaking: null }, allowed: leader },
  'round:stop': { payload: {}, allowed: leader },
  'round:pass': { payload: about, allowed: recorders },
  'sign:raise': { payload: { kind: 'need-break' }, allowed: people },
  'sign:take-back': { payload: { kind: 'need-break' }, allowed: people },
  'sign:hear': { payload: { ...about, kind: 'need-break' }, allowed: leaders },
};
