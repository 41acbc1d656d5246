import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';

/** Who has at least one live connection. Presence: kept in memory only, gone with the process. */
export interface ConnectedPeople {
  /** Counts one more connection; returns the way to take it back, once. */
  join(conference: ConferenceId, person: ParticipantId): () => void;
  of(conference: ConferenceId): readonly ParticipantId[];
}

export function createConnectedPeople(): ConnectedPeople {
  const counts = new Map<ConferenceId, Map<ParticipantId, number>>();

  function change(conference: ConferenceId, person: ParticipantId, by: 1 | -1): void {
    const here = counts.get(conference) ?? new Map<ParticipantId, number>();
    const count = (here.get(person) ?? 0) + by;
    if (count === 0) here.delete(person);
    else here.set(person, count);
    if (here.size === 0) counts.delete(conference);
    else counts.set(conference, here);
  }

  return {
    join(conference, person) {
      let isHere = true;
      change(conference, person, 1);
      return () => {
        if (isHere) change(conference, person, -1);
        isHere = false;
      };
    },
    of: (conference) => [...(counts.get(conference)?.keys() ?? [])],
  };
}
