import type { AccountFactors, TotpSetUp } from '@opora/shared/protocol/office-factors.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { Dialog } from '../../../ui/overlays/dialog.tsx';
import { CodeForm } from './code-form.tsx';
import { confirmTotp } from './factor-api.ts';
import styles from './factors.module.css';
import { QrCode } from './qr-code.tsx';
import { useFactorChange } from './use-factor-change.ts';

const css = bindClasses(styles);

export interface TotpSetUpDialogProps {
  readonly setUp: TotpSetUp;
  /** Codes of another secret are on meanwhile. */
  readonly isReplacing: boolean;
  readonly onClose: () => void;
  readonly onChanged: (factors: AccountFactors) => void;
}

/** In groups of four, as people copy letters. */
const grouped = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ');

/** The secret, shown this once: to scan, or to type; the first code turns it on. Rendered while it is open. */
export function TotpSetUpDialog({ setUp, isReplacing, onClose, onChanged }: TotpSetUpDialogProps) {
  const { t } = useI18n();
  const { change, isPending, failure } = useFactorChange(onChanged);
  const handleCode = async (code: string) => {
    if (await change(() => confirmTotp(code))) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      // A press beside it would lose what is shown only once.
      role="alertdialog"
      title={t('officeFactors.totp.setUpTitle')}
      actions={
        <Button variant="outlined" onPress={onClose}>
          {t('officeFactors.keep')}
        </Button>
      }
    >
      <div className={css('part')}>
        <p>{t('officeFactors.totp.scan')}</p>
        <QrCode text={setUp.address} label={t('officeFactors.totp.picture')} />
        <p>{t('officeFactors.totp.type')}</p>
        <p className={css('secret')}>{grouped(setUp.secret)}</p>
        <p className={css('note')}>{t('officeFactors.totp.once')}</p>
        {isReplacing ? <p>{t('officeFactors.totp.begunAlready')}</p> : null}
        <CodeForm
          label={t('officeFactors.totp.firstCode')}
          action={t('officeFactors.totp.confirm')}
          isPending={isPending}
          failure={failure}
          onCode={(code) => void handleCode(code)}
          isMain
        />
      </div>
    </Dialog>
  );
}
