import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { holderOf } from '@opora/shared/domain/facilitation/leads.ts';
import { useConference, useConnectedPeople, useConnection } from './conference-context.tsx';

/** Who leads now. */
export function useLeader(): Participant | null {
  const conference = useConference();
  const holder = holderOf(conference);
  return holder === null ? null : (findParticipant(conference, holder) ?? null);
}

/**
 * Whether the one who leads has lost their connection: `grace` while everybody waits, `vacant` once leading is offered to
 * others (LE5). Without a connection of one's own nothing is known of theirs.
 */
export function useLeaderGone(): 'grace' | 'vacant' | null {
  const conference = useConference();
  const connected = useConnectedPeople();
  const leader = useLeader();
  const { status } = useConnection();
  if (conference.facilitation.vacantSince !== null) return 'vacant';
  const isWatched = conference.status === 'live' && status === 'online';
  return isWatched && leader !== null && !connected.includes(leader.id) ? 'grace' : null;
}
