import type { RefObject } from 'react';
import { useDoorCall } from '../../features/door/use-door-call.ts';
import { useSignCall } from '../../features/floor/entry/use-sign-call.ts';
import type { Follow } from '../../features/room/use-follow.ts';
import { usePauseCall } from '../../features/room/use-pause-call.ts';
import { useStageCall } from '../../features/room/use-stage-call.ts';
import { useTaskCall } from '../../features/tasks/use-task-call.ts';

/**
 * All that is said by itself in the room, wherever in it one is; of time speaks the `TimeProvider`. What is new here
 * takes its words from a pure function with a test, and says them with `useAnnounce`.
 */
export function useRoomCalls(follow: Follow, heading: RefObject<HTMLHeadingElement | null>): void {
  useStageCall(follow, heading);
  usePauseCall();
  useDoorCall();
  useSignCall();
  useTaskCall();
}
