import { officeLimits } from '@opora/shared/domain/office/office-limits.ts';
import type { BrokenGlass, OfficeConference } from '@opora/shared/protocol/office.ts';
import { useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Dialog } from '../../../ui/overlays/dialog.tsx';
import { useConfirmed } from '../confirm/use-confirmed.ts';
import { failureKey } from '../failure-words.ts';
import { officePost } from '../office-api.ts';
import { FailureLine } from '../parts/failure-line.tsx';
import styles from '../parts/office-form.module.css';
import { useAction } from '../parts/use-action.ts';
import { enterConference } from './enter-conference.ts';

const css = bindClasses(styles);

export interface GlassDialogProps {
  /** Null where its number has to be written. */
  readonly conference: OfficeConference | null;
  readonly onClose: () => void;
}

/** What it will mean stands before the reason is written (OF11). */
export function GlassDialog({ conference, onClose }: GlassDialogProps) {
  const { t } = useI18n();
  const { isPending, failure, run } = useAction();
  const confirmed = useConfirmed();
  const [reference, setReference] = useState('');
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);

  const look = async () => {
    const lacksReference = conference === null && reference.trim() === '';
    setIsMissing(lacksReference);
    if (lacksReference) return;
    const ask = () =>
      conference === null
        ? officePost<BrokenGlass>('/break-glass', { reference, reason })
        : officePost<BrokenGlass>(`/conferences/${conference.id}/break-glass`, { reason });
    await run(async () => {
      const broken = await confirmed(ask);
      return broken.ok ? await enterConference(broken.value.conferenceId) : broken;
    });
  };

  const isOfReason = failure === 'reason-too-short';
  return (
    <Dialog
      isOpen
      role="alertdialog"
      onClose={onClose}
      title={conference === null ? t('office.glass.title') : conference.title}
      actions={
        <>
          <Button onPress={onClose}>{t('office.glass.cancel')}</Button>
          <Button variant="primary" isPending={isPending} onPress={() => void look()}>
            {t('office.glass.submit')}
          </Button>
        </>
      }
    >
      <p>{t('office.glass.text')}</p>
      <div className={css('form')}>
        {conference === null ? (
          <TextField
            label={t('office.glass.reference')}
            hint={t('office.glass.referenceHint')}
            maxLength={officeLimits.reference}
            value={reference}
            onChange={setReference}
            error={isMissing ? t('office.glass.referenceMissing') : null}
          />
        ) : null}
        <TextArea
          label={t('office.glass.reason')}
          hint={t('office.glass.reasonHint')}
          maxLength={officeLimits.reason.max}
          value={reason}
          onChange={setReason}
          error={isOfReason ? t(failureKey(failure)) : null}
        />
        <FailureLine failure={isOfReason ? null : failure} />
      </div>
    </Dialog>
  );
}
