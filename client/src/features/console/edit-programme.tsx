import { IconListDetails } from '@tabler/icons-react';
import { useState } from 'react';
import { useConference } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { Dialog } from '../../ui/overlays/dialog.tsx';
import { AgendaPart } from './agenda-part.tsx';

/** Opens the programme to be changed; nothing once the conference is closed. */
export function EditProgramme() {
  const { t } = useI18n();
  const { status } = useConference();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  if (status === 'closed') return null;
  return (
    <>
      <Button
        variant="plain"
        icon={<IconListDetails size={20} stroke={1.75} aria-hidden="true" />}
        onPress={() => setOpen(true)}
      >
        {t('console.editProgramme')}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={close}
        size="reading"
        title={t('console.editProgramme')}
        actions={<Button onPress={close}>{t('app.close')}</Button>}
      >
        <AgendaPart part="editor">
          <p>{t('app.loading')}</p>
        </AgendaPart>
      </Dialog>
    </>
  );
}
