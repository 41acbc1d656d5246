import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { Banner } from '../../../ui/structure/banner.tsx';
import { useHistoryAccess } from './history-context.tsx';

/** Why words have just changed that nobody typed. It stays until it is put away. */
export function RestoredBand() {
  const { t } = useI18n();
  const { restored, forgetRestored } = useHistoryAccess();
  if (restored === null) return null;
  const close = (
    <Button variant="plain" size="small" onPress={forgetRestored}>
      {t('app.close')}
    </Button>
  );
  return (
    <Banner tone="calm" action={close}>
      {restored}
    </Banner>
  );
}
