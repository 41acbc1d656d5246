import type { ParticipantId } from '../../ids.ts';
import type { SignKind } from './floor.ts';

/** Whom it is about. That they are named makes a second press, also on another device, harmless (FL3). */
interface About {
  readonly participantId: ParticipantId;
}

/** What can be asked for about who speaks. None of it changes what is stored. */
export type FloorCommand =
  | ({ readonly type: 'floor:ask' } & About)
  | ({ readonly type: 'floor:withdraw' } & About)
  | ({ readonly type: 'floor:give' } & About)
  /** To the end of the queue. */
  | ({ readonly type: 'floor:later' } & About)
  /** Whoever speaks has finished. */
  | ({ readonly type: 'floor:release' } & About)
  /** Somebody spoke, or did not, without having been given the floor. */
  | ({ readonly type: 'floor:note'; readonly hasSpoken: boolean } & About)
  | { readonly type: 'round:start' }
  /** `speaking`: whoever the sender believes to be speaking. */
  | { readonly type: 'round:next'; readonly speaking: ParticipantId | null }
  | { readonly type: 'round:stop' }
  /** Not to speak in this round. */
  | ({ readonly type: 'round:pass' } & About)
  | { readonly type: 'sign:raise'; readonly kind: SignKind }
  | { readonly type: 'sign:take-back'; readonly kind: SignKind }
  | ({ readonly type: 'sign:hear'; readonly kind: SignKind } & About);

export type FloorCommandType = FloorCommand['type'];
export type FloorCommandOf<Type extends FloorCommandType> = Extract<FloorCommand, { type: Type }>;
