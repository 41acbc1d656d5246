import { numberedStageCount, stageNumber } from '@opora/shared/domain/agenda/agenda.ts';
import type { StageId } from '@opora/shared/ids.ts';
import { useConference } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';

/** "Krok 5 z 11"; null for arrival and breaks, which have no number. */
export function useStepWords(id: StageId): string | null {
  const { t } = useI18n();
  const { agenda } = useConference();
  const step = stageNumber(agenda, id);
  return step === null ? null : t('room.step', { step, total: numberedStageCount(agenda) });
}
