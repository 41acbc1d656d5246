import type { ConferenceCore } from '../conference/conference.ts';
import type { Participant } from '../conference/participant.ts';
import { can } from '../permissions.ts';
import { isFamilySide } from '../roles.ts';
import { type Voice, voiceOf } from './voice.ts';

/** Heard apart for safety: asked apart as well, and never named here (AM5). */
const isTogether = ({ attendance }: Participant): boolean => attendance !== 'separate';

export const givesAgreement = (person: Participant): boolean =>
  can(person.role, 'agreement:give') && isTogether(person);

export const givesOpinion = (person: Participant): boolean =>
  can(person.role, 'opinion:give') && isTogether(person);

export const isAsked = (person: Participant): boolean =>
  givesAgreement(person) || givesOpinion(person);

export interface AskedPerson {
  readonly person: Participant;
  /** Null until something was said. */
  readonly voice: Voice | null;
}

/** Everybody who is asked, the family first, each side in the order of the guest list (AM6). */
export function askedPeople(
  conference: Pick<ConferenceCore, 'participants' | 'voices'>,
): readonly AskedPerson[] {
  const asked = conference.participants
    .filter(isAsked)
    .map((person) => ({ person, voice: voiceOf(conference, person.id) ?? null }));
  return [
    ...asked.filter(({ person }) => isFamilySide(person.role)),
    ...asked.filter(({ person }) => !isFamilySide(person.role)),
  ];
}
