import type { OneTimeLink } from '@opora/shared/protocol/office.ts';
import { useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useDateFormat } from '../../../i18n/use-date-format.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { Dialog } from '../../../ui/overlays/dialog.tsx';
import styles from '../parts/office-form.module.css';

const css = bindClasses(styles);

export interface LinkDialogProps {
  readonly link: OneTimeLink;
  readonly onClose: () => void;
}

/** The one time that the link is shown. */
export function LinkDialog({ link, onClose }: LinkDialogProps) {
  const { t } = useI18n();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const { dayAndYear } = useDateFormat(timeZone);
  const [isCopied, setIsCopied] = useState(false);
  const address = `${location.origin}${link.path}`;
  // Where it may not, the field still holds the link to be copied by hand.
  const copy = () =>
    void navigator.clipboard.writeText(address).then(
      () => setIsCopied(true),
      () => undefined,
    );
  return (
    <Dialog
      isOpen
      role="alertdialog"
      size="reading"
      onClose={onClose}
      title={t('office.people.link.title', { name: link.account.name })}
      actions={
        <>
          <Button onPress={onClose}>{t('office.people.link.close')}</Button>
          <Button variant="primary" onPress={copy}>
            {t(isCopied ? 'office.people.link.copied' : 'office.people.link.copy')}
          </Button>
        </>
      }
    >
      <p>{t('office.people.link.text', { day: dayAndYear(link.validUntil) })}</p>
      <div className={css('form')}>
        <TextArea
          label={t('office.people.link.label')}
          value={address}
          onChange={() => undefined}
          isReadOnly
          rows={3}
        />
      </div>
    </Dialog>
  );
}
