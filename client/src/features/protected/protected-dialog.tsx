import type { PlanConnection } from '../../documents/plan-connection.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { Dialog } from '../../ui/overlays/dialog.tsx';
import { Banner } from '../../ui/structure/banner.tsx';
import styles from './protected.module.css';
import { useProtectedList } from './use-protected-list.ts';

const css = bindClasses(styles);

export interface ProtectedDialogProps {
  readonly plan: PlanConnection;
  readonly onClose: () => void;
}

/** The frame, which is there at once; its content comes in a file of its own. */
export function ProtectedDialog({ plan, onClose }: ProtectedDialogProps) {
  const { t } = useI18n();
  const close = (
    <Button variant="quiet" onPress={onClose}>
      {t('app.close')}
    </Button>
  );
  return (
    <Dialog isOpen onClose={onClose} size="reading" title={t('protected.title')} actions={close}>
      <p className={css('what')}>{t('protected.what')}</p>
      <Content plan={plan} />
    </Dialog>
  );
}

function Content({ plan }: { readonly plan: PlanConnection }) {
  const { t } = useI18n();
  const { list: List, hasFailed, load } = useProtectedList();
  if (List !== null) return <List plan={plan} />;
  if (!hasFailed) return <p>{t('app.loading')}</p>;
  const retry = (
    <Button size="small" variant="sheet" onPress={() => void load()}>
      {t('app.retry')}
    </Button>
  );
  return <Banner action={retry}>{t('errors.away')}</Banner>;
}
