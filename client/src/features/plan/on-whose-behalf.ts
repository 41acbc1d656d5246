import { type Conference, findParticipant } from '@opora/shared/domain/conference/conference.ts';
import {
  isPerson,
  isPresent,
  type Participant,
} from '@opora/shared/domain/conference/participant.ts';
import { can } from '@opora/shared/domain/permissions.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';

/**
 * For whom somebody may type in a section: whoever always writes for everyone who is here, those without a device
 * first; a support person for the one they stand by; nobody else for anybody. The child's section holds only a child's words.
 */
export function peopleToWriteFor(
  conference: Conference,
  writer: Participant,
  section: SectionName,
): readonly Participant[] {
  const people = candidates(conference, writer).filter(
    (person) =>
      person.id !== writer.id &&
      isPerson(person) &&
      person.attendance === 'invited' &&
      isPresent(person) &&
      (section !== 'child' || person.role === 'child'),
  );
  const isOnOwn = (person: Participant) => Number(person.hasDevice);
  return people.toSorted((one, other) => isOnOwn(one) - isOnOwn(other));
}

function candidates(conference: Conference, writer: Participant): readonly Participant[] {
  if (can(writer.role, 'plan:write-always')) return conference.participants;
  if (writer.role !== 'support-person' || writer.supports === null) return [];
  const supported = findParticipant(conference, writer.supports);
  return supported === undefined ? [] : [supported];
}
