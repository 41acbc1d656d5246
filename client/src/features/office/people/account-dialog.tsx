import type { AccountLine, OneTimeLink } from '@opora/shared/protocol/office.ts';
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
import { RoleChoice } from './role-choice.tsx';

const css = bindClasses(styles);

export interface AccountDialogProps {
  readonly account: AccountLine;
  readonly onLink: (link: OneTimeLink) => void;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** What can be done with the account of a colleague. */
export function AccountDialog({ account, onLink, onChanged, onClose }: AccountDialogProps) {
  const { t } = useI18n();
  const { isPending, failure, run } = useAction();
  const confirmed = useConfirmed();
  const [role, setRole] = useState(account.role);
  const isLocked = account.state === 'locked';

  const change = async (what: 'role' | 'lock' | 'unlock', body: object = {}) => {
    const path = `/accounts/${account.id}/${what}`;
    const line = await run(() => confirmed(() => officePost<AccountLine>(path, body)));
    if (line !== undefined) onChanged();
  };
  const renew = async () => {
    const link = await run(() =>
      confirmed(() => officePost<OneTimeLink>(`/accounts/${account.id}/link`)),
    );
    if (link !== undefined) onLink(link);
  };
  return (
    <Dialog
      isOpen
      role="alertdialog"
      size="reading"
      onClose={onClose}
      title={t('office.people.dialog.title', { name: account.name })}
      actions={
        <>
          <Button onPress={onClose}>{t('office.people.close')}</Button>
          <Button
            variant="primary"
            isPending={isPending}
            onPress={() => void change('role', { role })}
          >
            {t('office.people.saveRole')}
          </Button>
        </>
      }
    >
      <div className={css('form')}>
        <RoleChoice role={role} onRole={setRole} />
        <FailureLine failure={failure} />
        {isLocked ? (
          <Button variant="outlined" onPress={() => void change('unlock')}>
            {t('office.people.unlock')}
          </Button>
        ) : (
          <>
            <Button
              variant="outlined"
              note={t('office.people.newLinkNote')}
              onPress={() => void renew()}
            >
              {t('office.people.newLink')}
            </Button>
            <Button
              variant="outlined"
              note={t('office.people.lockNote')}
              onPress={() => void change('lock')}
            >
              {t('office.people.lock')}
            </Button>
          </>
        )}
      </div>
    </Dialog>
  );
}
