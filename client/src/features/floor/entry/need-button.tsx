import { IconBell } from '@tabler/icons-react';
import { useState } from 'react';
import { useFloorView } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { LoadedPart } from '../../../ui/loading/loaded-part.tsx';
import { Dialog } from '../../../ui/overlays/dialog.tsx';
import { useListener } from './use-listener.ts';

const loadSigns = async () => (await import('../signs/own-signs.tsx')).OwnSigns;

/** The way to tell the leader something that the others do not hear. */
export function NeedButton() {
  const { t } = useI18n();
  const listener = useListener();
  const { ownSigns } = useFloorView();
  const [isOpen, setOpen] = useState(false);
  if (listener === undefined) return null;
  const { name, isConnected } = listener;
  const known = t(isConnected ? 'floor.knows' : 'floor.willKnow', { name });
  const close = () => setOpen(false);
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        icon={<IconBell size={20} stroke={1.75} aria-hidden="true" />}
        {...(ownSigns.length > 0 ? { note: known } : {})}
        onPress={() => setOpen(true)}
      >
        {t('floor.need')}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={close}
        title={t('floor.needTitle')}
        actions={
          <Button variant="quiet" onPress={close}>
            {t('app.close')}
          </Button>
        }
      >
        {isOpen ? (
          <LoadedPart load={loadSigns} props={{}}>
            <p>{t('app.loading')}</p>
          </LoadedPart>
        ) : null}
      </Dialog>
    </>
  );
}
