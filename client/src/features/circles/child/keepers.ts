import { keepsSpaceOf } from '@opora/shared/domain/circles/child-space.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';

export interface Keepers {
  /** Whether it is this person's own space. */
  readonly isOwn: boolean;
  /** Who else opens it, by the names they are called; null if nobody does. */
  readonly others: string | null;
}

export function useKeepers(child: Participant): Keepers {
  const { language } = useI18n();
  const you = useYou();
  const { participants } = useConference();
  const names = participants
    .filter((person) => person.id !== you.id && keepsSpaceOf(child.id, person))
    .map(({ callName }) => callName);
  return {
    isOwn: you.id === child.id,
    others: names.length === 0 ? null : new Intl.ListFormat(language).format(names),
  };
}
