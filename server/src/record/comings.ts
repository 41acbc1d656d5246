import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';
import type { AccessRecord } from './access-record.ts';
import type { RecordEntry } from './record-entry.ts';

/** How long a person may be without a connection and has not left: lines break and come back. */
const backWithinMs = 60_000;

/** Who comes and goes, over all their connections (RA4). */
export interface Comings {
  /** Before anything is told to a new connection. Rejects if it cannot be recorded. */
  enter(conference: ConferenceId, person: ParticipantId): Promise<void>;
  /** A connection is open; returns the way to say that it is gone, once. */
  stay(conference: ConferenceId, person: ParticipantId): () => void;
  close(): void;
}

interface Guest {
  readonly entered: Promise<void>;
  connections: number;
  leaving: NodeJS.Timeout | undefined;
}

type ComingsOptions = Pick<AccessRecord, 'keep' | 'note'>;

export function createComings({ keep, note }: ComingsOptions): Comings {
  const guests = new Map<string, Guest>();
  const keyOf = (conference: ConferenceId, person: ParticipantId) => `${conference}/${person}`;
  const entryOf = (
    conferenceId: ConferenceId,
    id: ParticipantId,
    action: 'entered' | 'left',
  ): RecordEntry => ({ conferenceId, who: { kind: 'participant', id }, action, what: null });

  function leaveSoon(conference: ConferenceId, person: ParticipantId, guest: Guest): void {
    guest.leaving = setTimeout(() => {
      guests.delete(keyOf(conference, person));
      note(entryOf(conference, person, 'left'));
    }, backWithinMs);
    guest.leaving.unref();
  }

  function begin(conference: ConferenceId, person: ParticipantId): Guest {
    const key = keyOf(conference, person);
    const entered = keep(entryOf(conference, person, 'entered'));
    const guest: Guest = { entered, connections: 0, leaving: undefined };
    guests.set(key, guest);
    // Somebody whose connection never opens after all leaves like everybody else.
    leaveSoon(conference, person, guest);
    entered.catch(() => {
      clearTimeout(guest.leaving);
      if (guests.get(key) === guest) guests.delete(key);
    });
    return guest;
  }

  return {
    enter: (conference, person) =>
      (guests.get(keyOf(conference, person)) ?? begin(conference, person)).entered,

    stay(conference, person) {
      const guest = guests.get(keyOf(conference, person)) ?? begin(conference, person);
      guest.connections += 1;
      clearTimeout(guest.leaving);
      let isHere = true;
      return () => {
        if (!isHere) return;
        isHere = false;
        guest.connections -= 1;
        if (guest.connections === 0) leaveSoon(conference, person, guest);
      };
    },

    close() {
      for (const { leaving } of guests.values()) clearTimeout(leaving);
      guests.clear();
    },
  };
}
