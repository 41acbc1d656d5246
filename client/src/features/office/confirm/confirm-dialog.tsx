import type { OfficeSession } from '@opora/shared/protocol/office.ts';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { Dialog } from '../../../ui/overlays/dialog.tsx';
import { ConfirmOtherWays } from '../factors/confirm-other-ways.tsx';
import { failureKey } from '../failure-words.ts';
import { officePost } from '../office-api.ts';
import { PasswordField } from '../parts/password-field.tsx';
import { useAction } from '../parts/use-action.ts';

export interface ConfirmDialogProps {
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** The password once more, or whatever else the account has. */
export function ConfirmDialog({ onDone, onClose }: ConfirmDialogProps) {
  const { t } = useI18n();
  const { isPending, failure, run } = useAction();
  const [password, setPassword] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (failure !== null) field.current?.select();
  }, [failure]);

  const confirm = async () => {
    setIsMissing(password === '');
    if (password === '') return field.current?.focus();
    const confirmed = await run(() => officePost<OfficeSession>('/step-up', { password }));
    if (confirmed !== undefined) onDone();
  };
  const handleSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void confirm();
  };

  const failed = failure && t(failureKey(failure));
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('office.confirm.title')}
      actions={
        <>
          <Button onPress={onClose}>{t('office.confirm.cancel')}</Button>
          <Button variant="primary" isPending={isPending} onPress={() => void confirm()}>
            {t('office.confirm.submit')}
          </Button>
        </>
      }
    >
      <p>{t('office.confirm.text')}</p>
      <form noValidate onSubmit={handleSubmit}>
        <PasswordField
          label={t('office.signIn.password')}
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={isMissing ? t('office.confirm.missing') : failed}
          ref={field}
        />
      </form>
      <ConfirmOtherWays onDone={onDone} />
    </Dialog>
  );
}
