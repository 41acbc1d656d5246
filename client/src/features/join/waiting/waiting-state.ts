import { unreachable } from '@opora/shared/assert.ts';
import type { WaitingResponse } from '@opora/shared/protocol/http.ts';
import type { Look } from './waiting-api.ts';

type Waiting = Extract<WaitingResponse, { state: 'waiting' }>;

/** What the person in front of the door is shown. */
export type WaitingState =
  /** The first answer is on its way. */
  | { readonly status: 'looking'; readonly isAway: boolean }
  /** `isAway`: the last look found no server. */
  | (Omit<Waiting, 'state'> & { readonly status: 'waiting'; readonly isAway: boolean })
  /** Admitted; the page of the room is on its way. */
  | { readonly status: 'entering' }
  /** `host` is whom to call, where this page was told before. */
  | { readonly status: 'declined'; readonly host: string | null }
  | { readonly status: 'unknown' }
  | { readonly status: 'left' };

export const firstLook: WaitingState = { status: 'looking', isAway: false };

/** Whether looking at the door again may change anything. */
export const isAtDoor = ({ status }: WaitingState): boolean =>
  status === 'looking' || status === 'waiting' || status === 'entering';

/** What is shown after a look. A lost connection takes nothing away that was shown before. */
export function afterLook(state: WaitingState, look: Look): WaitingState {
  if (!isAtDoor(state)) return state;
  switch (look.state) {
    case 'waiting': {
      const { since, letsIn, host } = look;
      return { status: 'waiting', since, letsIn, host, isAway: false };
    }
    case 'admitted':
      return { status: 'entering' };
    case 'declined':
      return { status: 'declined', host: state.status === 'waiting' ? state.host : null };
    case 'unknown':
      return { status: 'unknown' };
    case 'away':
      return 'isAway' in state ? { ...state, isAway: true } : state;
    default:
      return unreachable(look);
  }
}
