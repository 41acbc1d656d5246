import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { useCommand } from '../../connection/use-command.ts';
import { errorKey } from '../../i18n/error-words.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { Dialog } from '../../ui/overlays/dialog.tsx';

export interface PutOutDialogProps {
  readonly person: Participant;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The one question before a person is put out: what happens, and what the others will see. */
export function PutOutDialog({ person, isOpen, onClose }: PutOutDialogProps) {
  const { t } = useI18n();
  const { run, isPending, error } = useCommand('participant:dismiss');
  const name = person.callName;
  const handlePutOut = async () => {
    if (await run({ participantId: person.id })) onClose();
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      role="alertdialog"
      title={t('door.putOutTitle', { name })}
      actions={
        <>
          <Button variant="outlined" onPress={onClose}>
            {t('door.keep')}
          </Button>
          <Button variant="outlined" isPending={isPending} onPress={() => void handlePutOut()}>
            {t('door.putOut')}
          </Button>
        </>
      }
    >
      <p>{t('door.putOutAtOnce')}</p>
      <p>{t('door.putOutOthers', { name })}</p>
      {error === null ? null : <p>{t(errorKey(error))}</p>}
    </Dialog>
  );
}
