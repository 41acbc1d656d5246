import {
  type Agenda,
  numberedStageCount,
  type Stage,
  stageNumber,
} from '@opora/shared/domain/agenda/agenda.ts';
import type { I18n } from '../../i18n/i18n.tsx';

/** "Teď: Co funguje. Krok 5 z 11."; arrival and breaks have no number. */
export function stageCallWords(
  { t, language }: Pick<I18n, 't' | 'language'>,
  agenda: Agenda,
  stage: Stage,
): string {
  const title = stage.title[language];
  const step = stageNumber(agenda, stage.id);
  if (step === null) return t('room.follow.nowPlain', { title });
  return t('room.follow.now', { title, step, total: numberedStageCount(agenda) });
}
