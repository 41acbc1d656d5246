import { listenersOf } from '@opora/shared/domain/floor/floor-people.ts';
import { useConference, useConnectedPeople } from '../../../connection/conference-context.tsx';
import { useLeader } from '../../../connection/use-leader.ts';

/** Who hears what is for the leader alone. */
export interface Listener {
  readonly name: string;
  /** Without a connection they hear it as soon as they have one. */
  readonly isConnected: boolean;
}

/** Undefined in a conference that nobody leads. */
export function useListener(): Listener | undefined {
  const conference = useConference();
  const leader = useLeader();
  const [listener] = listenersOf(conference, useConnectedPeople());
  const person = listener ?? leader;
  if (person === null) return undefined;
  return { name: person.callName, isConnected: listener !== undefined };
}
