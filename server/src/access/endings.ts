import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';
import type { Person } from './person.ts';

/** Counts up with each putting out; what was asked at an earlier moment is held against it. */
export type Moment = number;

/** What has ended while this process runs, known at once while the store is still being told (AD1). */
export interface Endings {
  moment(): Moment;
  endSession(id: string): void;
  /**
   * Nothing that these people began, or are just beginning, holds any more. To be told once the store knows: until
   * then nothing of theirs that it still holds is believed.
   */
  endPeople(conference: ConferenceId, people: readonly ParticipantId[]): () => void;
  /** Nothing of this conference holds any more, for anybody and for good. */
  endConference(conference: ConferenceId): void;
  isUnstored(person: Person): boolean;
  wasPutOutSince(person: Person, moment: Moment): boolean;
  hasEnded(session: Person & { readonly id: string; readonly asOf: Moment }): boolean;
}

const keyOf = ({ conferenceId, participantId }: Person): string =>
  `${conferenceId}/${participantId}`;

export function createEndings(): Endings {
  let now: Moment = 0;
  const lastOf = new Map<string, Moment>();
  const ended = new Set<string>();
  const unstored = new Set<ReadonlySet<string>>();
  const gone = new Set<ConferenceId>();

  const wasPutOutSince = (person: Person, moment: Moment): boolean =>
    gone.has(person.conferenceId) || (lastOf.get(keyOf(person)) ?? 0) > moment;

  return {
    moment: () => now,
    endSession: (id) => void ended.add(id),
    endPeople(conferenceId, people) {
      now += 1;
      const keys = new Set(people.map((participantId) => keyOf({ conferenceId, participantId })));
      for (const key of keys) lastOf.set(key, now);
      unstored.add(keys);
      return () => void unstored.delete(keys);
    },
    endConference: (conference) => void gone.add(conference),
    isUnstored: (person) =>
      gone.has(person.conferenceId) || [...unstored].some((keys) => keys.has(keyOf(person))),
    wasPutOutSince,
    hasEnded: (session) => ended.has(session.id) || wasPutOutSince(session, session.asOf),
  };
}
