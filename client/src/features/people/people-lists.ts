import type { ConferenceCore } from '@opora/shared/domain/conference/conference.ts';
import {
  isPerson,
  isPresent,
  type Participant,
} from '@opora/shared/domain/conference/participant.ts';

/** Who is where, each list in the order of the guest list. */
export interface PeopleLists {
  readonly here: readonly Participant[];
  /** Were here and stepped out. */
  readonly away: readonly Participant[];
  readonly expected: readonly Participant[];
  readonly inRoom: number;
  readonly remote: number;
}

/** Everybody who takes part: never the shared screen, never somebody who is heard apart for safety. */
export const peopleOf = ({ participants }: ConferenceCore): readonly Participant[] =>
  participants.filter((person) => isPerson(person) && person.attendance === 'invited');

export function peopleLists(conference: ConferenceCore): PeopleLists {
  const people = peopleOf(conference);
  const at = (place: Participant['place']) => people.filter((person) => person.place === place);
  return {
    here: people.filter(isPresent),
    away: at('away'),
    expected: at('expected'),
    inRoom: at('room').length,
    remote: at('remote').length,
  };
}
