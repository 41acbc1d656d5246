import { officeLimits } from '@opora/shared/domain/office/office-limits.ts';
import { type SubmitEvent, useRef, useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Dialog } from '../../../ui/overlays/dialog.tsx';
import { FailureLine } from '../parts/failure-line.tsx';
import type { Action } from '../parts/use-action.ts';

export interface PasskeyNameDialogProps {
  readonly title: string;
  readonly action: string;
  /** Said in its place while the device is asked; undefined where none is. */
  readonly pendingAction?: string;
  readonly name: string;
  readonly attempt: Action;
  readonly onClose: () => void;
  readonly onName: (name: string) => void;
}

/** What somebody calls a passkey, by which they tell it from the others later. Rendered while it is open. */
export function PasskeyNameDialog(props: PasskeyNameDialogProps) {
  const { title, action, pendingAction = action, attempt, onClose, onName } = props;
  const { t } = useI18n();
  const [name, setName] = useState(props.name);
  const [isMissing, setIsMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const send = () => {
    const given = name.trim();
    setIsMissing(given === '');
    if (given === '') field.current?.focus();
    else onName(given);
  };
  const handleSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    send();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button variant="outlined" onPress={onClose}>
            {t('officeFactors.keep')}
          </Button>
          <Button variant="primary" isPending={attempt.isPending} onPress={send}>
            {attempt.isPending ? pendingAction : action}
          </Button>
        </>
      }
    >
      <form noValidate onSubmit={handleSubmit}>
        <TextField
          label={t('officeFactors.passkeys.name')}
          hint={t('officeFactors.passkeys.nameHint')}
          error={isMissing ? t('officeFactors.passkeys.nameMissing') : null}
          name="passkey-name"
          maxLength={officeLimits.passkeyName}
          value={name}
          onChange={setName}
          ref={field}
        />
      </form>
      <FailureLine failure={attempt.failure} />
    </Dialog>
  );
}
