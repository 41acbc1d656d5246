import { canOffice } from '@opora/shared/domain/office/office-rights.ts';
import type { AccountLine, OfficeAccount, OneTimeLink } from '@opora/shared/protocol/office.ts';
import { useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { FormLine, FormList } from '../../../ui/structure/form-list.tsx';
import { FailureLine } from '../parts/failure-line.tsx';
import styles from '../parts/office-form.module.css';
import { OfficeFrame } from '../parts/office-frame.tsx';
import { useRead } from '../parts/use-read.ts';
import { AccountDialog } from './account-dialog.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { LinkDialog } from './link-dialog.tsx';

const css = bindClasses(styles);

type Open =
  | { readonly what: 'nothing' }
  | { readonly what: 'invite' }
  | { readonly what: 'account'; readonly account: AccountLine }
  | { readonly what: 'link'; readonly link: OneTimeLink };
const nothing: Open = { what: 'nothing' };

/** The accounts of colleagues, for whoever keeps them. */
export function PeoplePage({ account }: { readonly account: OfficeAccount }) {
  return (
    <OfficeFrame account={account} place="people">
      {canOffice(account.role, 'account:manage') ? (
        <People />
      ) : (
        <FailureLine failure="not-allowed" />
      )}
    </OfficeFrame>
  );
}

function People() {
  const { t } = useI18n();
  const { state, again } = useRead<{ readonly accounts: readonly AccountLine[] }>('/accounts');
  const [open, setOpen] = useState<Open>(nothing);
  const close = () => setOpen(nothing);
  const changed = () => {
    close();
    void again();
  };
  const showLink = (link: OneTimeLink) => {
    setOpen({ what: 'link', link });
    void again();
  };
  return (
    <>
      <h1>{t('office.people.title')}</h1>
      {state.status === 'reading' ? <p>{t('office.loading')}</p> : null}
      {state.status === 'failed' ? <FailureLine failure={state.failure} /> : null}
      {state.status === 'read' ? (
        <FormList aria-label={t('office.people.title')}>
          {state.value.accounts.map((account) => (
            <PersonLine
              key={account.id}
              account={account}
              onChange={() => setOpen({ what: 'account', account })}
            />
          ))}
        </FormList>
      ) : null}
      <div className={css('actions')}>
        <Button variant="primary" onPress={() => setOpen({ what: 'invite' })}>
          {t('office.people.invite')}
        </Button>
      </div>
      {open.what === 'invite' ? <InviteDialog onLink={showLink} onClose={close} /> : null}
      {open.what === 'account' ? (
        <AccountDialog
          account={open.account}
          onLink={showLink}
          onChanged={changed}
          onClose={close}
        />
      ) : null}
      {open.what === 'link' ? <LinkDialog link={open.link} onClose={close} /> : null}
    </>
  );
}

interface PersonLineProps {
  readonly account: AccountLine;
  readonly onChange: () => void;
}

function PersonLine({ account, onChange }: PersonLineProps) {
  const { t } = useI18n();
  const { name, login, role, state } = account;
  const facts = [login, t(`office.role.${role}`), t(`office.people.state.${state}`)];
  return (
    <FormLine
      aside={
        <Button
          variant="outlined"
          size="small"
          aria-label={t('office.people.changeNamed', { name })}
          onPress={onChange}
        >
          {t('office.people.change')}
        </Button>
      }
    >
      <strong>{name}</strong>
      <br />
      <span className={css('small')}>{facts.join(' · ')}</span>
    </FormLine>
  );
}
