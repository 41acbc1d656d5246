import { useEffect, useState } from 'react';
import { roomPath } from '../join-api.ts';
import { lookAgain } from './look-again.ts';
import { enterAdmitted, lookAtDoor, stopWaiting } from './waiting-api.ts';
import { afterLook, firstLook, isAtDoor, type WaitingState } from './waiting-state.ts';

const pauseMs = 2000;

/** Stands in front of the door of this browser's invitation, and goes in by itself when it opens. */
export function useWaiting(): { readonly state: WaitingState; readonly leave: () => void } {
  const [state, setState] = useState(firstLook);
  const isStanding = isAtDoor(state);
  useEffect(() => {
    if (!isStanding) return;
    return lookAgain(async () => {
      const look = await lookAtDoor();
      setState((before) => afterLook(before, look));
      if (look.state !== 'admitted') return;
      const entered = await enterAdmitted();
      // Otherwise the next look tells: no connection, or admitted no more.
      if (entered.ok) location.replace(roomPath(entered.value));
    }, pauseMs);
  }, [isStanding]);
  const leave = () => {
    setState({ status: 'left' });
    void stopWaiting();
  };
  return { state, leave };
}
