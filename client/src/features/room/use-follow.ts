import type { StageId } from '@opora/shared/ids.ts';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { type Following, follow, quietMs, startFollowing } from './follow.ts';

export interface Follow extends Following {
  /** Looks at a stage alone, without moving anybody. */
  readonly look: (at: StageId) => void;
  readonly rejoin: () => void;
  /** To be told of each own keystroke in the plan; redraws nothing. */
  readonly noteTyping: () => void;
}

/** Goes along with the live stage as `follow` decides. */
export function useFollow(live: StageId | null): Follow {
  const [state, dispatch] = useReducer(follow, live, startFollowing);
  const typedAt = useRef<number | null>(null);

  useEffect(() => {
    dispatch({ type: 'moved', live, typedAt: typedAt.current, now: Date.now() });
  }, [live]);

  useEffect(() => {
    if (state.why !== 'held-back') return;
    const timer = setInterval(
      () => dispatch({ type: 'waited', typedAt: typedAt.current, now: Date.now() }),
      quietMs / 8,
    );
    return () => clearInterval(timer);
  }, [state.why]);

  const noteTyping = useCallback(() => {
    typedAt.current = Date.now();
  }, []);
  const look = useCallback((at: StageId) => dispatch({ type: 'looked', at }), []);
  const rejoin = useCallback(() => dispatch({ type: 'rejoined' }), []);
  return { ...state, look, rejoin, noteTyping };
}
