import { useConference } from '../../connection/conference-context.tsx';
import type { PlanConnection } from '../../documents/plan-connection.ts';
import { useSavedState } from '../../documents/use-plan-connection.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { useDateFormat } from '../../i18n/use-date-format.ts';
import { SavedState } from '../../ui/signs/saved-state.tsx';

export interface SavedLineProps {
  readonly plan: PlanConnection;
  /** Without the hour, where there is no room for it. */
  readonly isShort?: boolean;
}

/** How it is with saving, as a word in a row. Bad news is a band of its own (`ConnectionBand`). */
export function SavedLine({ plan, isShort = false }: SavedLineProps) {
  const { t } = useI18n();
  const saved = useSavedState(plan);
  const { atTime } = useDateFormat(useConference().timeZone);
  switch (saved.kind) {
    case 'saved': {
      const words = isShort
        ? t('room.saved.short')
        : t('room.saved.at', { time: atTime(saved.at) });
      return <SavedState kind="saved">{words}</SavedState>;
    }
    case 'saving':
      return <SavedState kind="saving">{t('room.saved.saving')}</SavedState>;
    case 'connecting':
      return <SavedState kind="saving">{t('room.saved.connecting')}</SavedState>;
    case 'offline':
    case 'refused':
      return null;
  }
}
