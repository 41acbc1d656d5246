import type { ParticipantId } from '@opora/shared/ids.ts';
import { useConference } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';

/** People in a sentence, by the names they are called and in the order of the guest list, after those of `first`. */
export function useCallNames(): (
  ids: readonly ParticipantId[],
  first?: readonly string[],
) => string {
  const { language } = useI18n();
  const { participants } = useConference();
  return (ids, first = []) => {
    const people = participants.filter(({ id }) => ids.includes(id));
    const names = [...first, ...people.map(({ callName }) => callName)];
    return new Intl.ListFormat(language).format(names);
  };
}
