import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { useCallback, useMemo } from 'react';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import type { WritingFor } from '../../documents/on-behalf.ts';
import type { PassageLook } from '../../documents/passages.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { personAttributes } from '../../ui/signs/person-colour.ts';
import { peopleToWriteFor } from './on-whose-behalf.ts';
import { usePlanAccess } from './plan-context.tsx';

/** For whom one may type in a section, and for whom one does: nobody who has left. */
export function useWritingFor(section: SectionName) {
  const conference = useConference();
  const you = useYou();
  const { behalf } = usePlanAccess();
  const people = peopleToWriteFor(conference, you, section);
  const ids = people.map(({ id }) => id);
  const key = ids.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids in words change only when one of them does.
  const writingFor = useMemo<WritingFor>(() => {
    const chosen = behalf !== null && ids.includes(behalf) ? behalf : null;
    return { chosen, allowed: ids };
  }, [key, behalf]);
  return { people, writingFor };
}

/** Label and colour of words on somebody's behalf. Changes only when a name or a colour does. */
export function usePassageLook(): (participantId: string) => PassageLook {
  const { t } = useI18n();
  const { participants } = useConference();
  const known = JSON.stringify(
    participants.map(({ id, callName, arrivalOrder }) => [id, { callName, arrivalOrder }]),
  );
  return useCallback(
    (participantId) => {
      const people = new Map<string, { callName: string; arrivalOrder: number | null }>(
        JSON.parse(known),
      );
      const person = people.get(participantId);
      const name = person?.callName ?? t('room.behalf.unknown');
      return {
        label: t('room.behalf.label', { name }),
        attributes: { ...personAttributes(person?.arrivalOrder ?? null) },
      };
    },
    [known, t],
  );
}
