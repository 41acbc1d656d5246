import type { OfficeRole } from '@opora/shared/domain/office/office-rights.ts';
import type { OneTimeLink } from '@opora/shared/protocol/office.ts';
import { useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { Dialog } from '../../../ui/overlays/dialog.tsx';
import { useConfirmed } from '../confirm/use-confirmed.ts';
import { officePost } from '../office-api.ts';
import { FailureLine } from '../parts/failure-line.tsx';
import styles from '../parts/office-form.module.css';
import { useAction } from '../parts/use-action.ts';
import { OwnerFields } from '../setup/owner-fields.tsx';
import { RoleChoice } from './role-choice.tsx';

const css = bindClasses(styles);

export interface InviteDialogProps {
  readonly onLink: (link: OneTimeLink) => void;
  readonly onClose: () => void;
}

export function InviteDialog({ onLink, onClose }: InviteDialogProps) {
  const { t } = useI18n();
  const { isPending, failure, run } = useAction();
  const confirmed = useConfirmed();
  const [owner, setOwner] = useState({ name: '', login: '' });
  const [role, setRole] = useState<OfficeRole | null>(null);
  const [wasSent, setWasSent] = useState(false);

  const invite = async () => {
    setWasSent(true);
    if (role === null || owner.name.trim() === '' || owner.login.trim() === '') return;
    const who = { ...owner, role };
    const link = await run(() => confirmed(() => officePost<OneTimeLink>('/accounts/invite', who)));
    if (link !== undefined) onLink(link);
  };
  return (
    <Dialog
      isOpen
      role="alertdialog"
      size="reading"
      onClose={onClose}
      title={t('office.people.invite.title')}
      actions={
        <>
          <Button onPress={onClose}>{t('office.back')}</Button>
          <Button variant="primary" isPending={isPending} onPress={() => void invite()}>
            {t('office.people.invite.submit')}
          </Button>
        </>
      }
    >
      <div className={css('form')}>
        <OwnerFields owner={owner} onChange={setOwner} isChecked={wasSent} />
        <RoleChoice
          role={role}
          onRole={setRole}
          error={wasSent && role === null ? t('office.people.invite.roleMissing') : null}
        />
        <FailureLine failure={failure} />
      </div>
    </Dialog>
  );
}
