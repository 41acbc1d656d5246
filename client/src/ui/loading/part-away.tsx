import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../actions/button.tsx';
import { Banner } from '../structure/banner.tsx';

/** In place of a part whose file did not come: what to press. */
export function PartAway({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useI18n();
  const again = (
    <Button size="small" variant="sheet" onPress={onRetry}>
      {t('app.retry')}
    </Button>
  );
  return <Banner action={again}>{t('app.partAway')}</Banner>;
}
