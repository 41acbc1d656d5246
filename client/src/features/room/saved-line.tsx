import { useConference } from '../../connection/conference-context.tsx';
import { type SavedSource, useSavedState } from '../../documents/use-document.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { useDateFormat } from '../../i18n/use-date-format.ts';
import { SavedState } from '../../ui/signs/saved-state.tsx';

export interface SavedLineProps {
  /** All that is open here (CC2). */
  readonly saving: SavedSource;
  /** Without the hour, where there is no room for it. */
  readonly isShort?: boolean;
}

/** How it is with saving, as a word in a row. Bad news is a band of its own (`ConnectionBand`). */
export function SavedLine({ saving, isShort = false }: SavedLineProps) {
  const { t } = useI18n();
  const saved = useSavedState(saving);
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
