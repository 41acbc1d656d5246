import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button, type ButtonVariant } from '../../ui/actions/button.tsx';
import { Dialog } from '../../ui/overlays/dialog.tsx';
import { TaskCapturePlace } from './task-capture-place.tsx';

/** The capture for those who propose now and then: it opens over the page and stays for another task. */
export function ProposeButton({ variant }: { readonly variant: ButtonVariant }) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const [isFilled, setFilled] = useState(false);
  const handleClose = () => setOpen(false);
  // Escape never throws away what is typed; the button does.
  const handleEscape = () => {
    if (!isFilled) handleClose();
  };
  return (
    <>
      <Button
        variant={variant}
        shortcut="propose"
        icon={<IconPlus size={20} stroke={1.75} aria-hidden="true" />}
        onPress={() => setOpen(true)}
      >
        {t('tasks.propose')}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={handleEscape}
        role="alertdialog"
        title={t('tasks.propose')}
        actions={
          <Button variant="quiet" onPress={handleClose}>
            {t('app.close')}
          </Button>
        }
      >
        <TaskCapturePlace onFilled={setFilled} />
      </Dialog>
    </>
  );
}
