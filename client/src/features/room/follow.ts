import { unreachable } from '@opora/shared/assert.ts';
import type { StageId } from '@opora/shared/ids.ts';

/** A pause in typing of this length ends a sentence; until then nobody is moved along (CL2). */
export const quietMs = 8_000;

/**
 * Which stage one person has on the sheet, and why.
 * `held-back`: they were typing when the others moved on. `looking`: they went elsewhere by themselves.
 */
export interface Following {
  /** Null before the conference opens. */
  readonly live: StageId | null;
  readonly shown: StageId | null;
  readonly why: 'with-others' | 'held-back' | 'looking';
}

export type FollowEvent =
  /** The facilitator moved. `typedAt`: the person's last own keystroke in the plan; ms of the same clock as `now`. */
  | {
      readonly type: 'moved';
      readonly live: StageId | null;
      readonly typedAt: number | null;
      readonly now: number;
    }
  /** Time has passed. */
  | { readonly type: 'waited'; readonly typedAt: number | null; readonly now: number }
  | { readonly type: 'looked'; readonly at: StageId }
  | { readonly type: 'rejoined' };

export const startFollowing = (live: StageId | null): Following => withOthers(live);

/**
 * Everybody goes along with the live stage, except while they type or look around on their own. Having the caret
 * somewhere holds nobody back: an input that takes focus by itself would keep them there for ever (meeting-craft 0, 4).
 */
export function follow(state: Following, event: FollowEvent): Following {
  switch (event.type) {
    case 'moved':
      return move(state, event.live, isTyping(event));
    case 'waited':
      return state.why === 'held-back' && !isTyping(event) ? withOthers(state.live) : state;
    case 'looked':
      return event.at === state.live
        ? withOthers(state.live)
        : { ...state, shown: event.at, why: 'looking' };
    case 'rejoined':
      return withOthers(state.live);
    default:
      return unreachable(event);
  }
}

function move(state: Following, live: StageId | null, typing: boolean): Following {
  if (live === state.live) return state;
  if (live === state.shown) return withOthers(live);
  if (state.why === 'looking') return { ...state, live };
  return typing ? { live, shown: state.shown, why: 'held-back' } : withOthers(live);
}

const withOthers = (live: StageId | null): Following => ({ live, shown: live, why: 'with-others' });

const isTyping = ({ typedAt, now }: { readonly typedAt: number | null; readonly now: number }) =>
  typedAt !== null && now - typedAt < quietMs;
