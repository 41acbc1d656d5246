import { mayWriteFor } from '@opora/shared/domain/conference/on-behalf.ts';
import { isPresent, type Participant } from '@opora/shared/domain/conference/participant.ts';
import { type Capability, can } from '@opora/shared/domain/permissions.ts';
import { useConference, useYou } from './conference-context.tsx';

/** People here who have a say in something and whose word this person may write down. */
export function usePeopleToWriteFor(say: Capability): readonly Participant[] {
  const { participants } = useConference();
  const you = useYou();
  return participants.filter(
    (person) =>
      person.id !== you.id &&
      isPresent(person) &&
      can(person.role, say) &&
      mayWriteFor(you, person),
  );
}
