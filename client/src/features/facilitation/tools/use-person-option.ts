import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { useI18n } from '../../../i18n/i18n.tsx';

/** A person in a list to choose from: how they are called, and who they are here. */
export function usePersonOption() {
  const { language } = useI18n();
  return ({ id, callName, tie }: Participant) => ({ id, label: `${callName}, ${tie[language]}` });
}
