import { IconKeyboard } from '@tabler/icons-react';
import { useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { LoadedPart } from '../../../ui/loading/loaded-part.tsx';
import { Dialog } from '../../../ui/overlays/dialog.tsx';
import styles from './shortcuts-button.module.css';

const css = bindClasses(styles);

const load = async () => (await import('../shortcut-list.tsx')).ShortcutList;

/** Opens the list of shortcuts, which loads when it is opened. Not on a phone, which has no keys (KB4). */
export function ShortcutsButton() {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <span className={css('place')}>
      <Button
        variant="plain"
        size="small"
        shortcut="list"
        icon={<IconKeyboard size={20} stroke={1.75} aria-hidden="true" />}
        onPress={() => setOpen(true)}
      >
        {t('room.shortcuts')}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={close}
        title={t('room.shortcuts')}
        actions={<Button onPress={close}>{t('app.close')}</Button>}
      >
        <LoadedPart load={load} props={{}}>
          <p>{t('app.loading')}</p>
        </LoadedPart>
      </Dialog>
    </span>
  );
}
