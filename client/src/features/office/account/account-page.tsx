import type { OfficeAccount } from '@opora/shared/protocol/office.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { FactorsPart } from '../factors/factors-part.tsx';
import styles from '../parts/office-form.module.css';
import { OfficeFrame } from '../parts/office-frame.tsx';
import { PasswordPart } from './password-part.tsx';
import { SessionsPart } from './sessions-part.tsx';

const css = bindClasses(styles);

/** One's own account: what one signs in with, and where one is signed in. */
export function AccountPage({ account }: { readonly account: OfficeAccount }) {
  const { t } = useI18n();
  const role = t(`office.role.${account.role}`);
  return (
    <OfficeFrame account={account} place="account">
      <h1>{t('office.account.title')}</h1>
      <p className={css('text')}>
        {[account.login, t('office.account.role', { role })].join(' · ')}
      </p>
      <div className={css('parts')}>
        <FactorsPart />
      </div>
      <PasswordPart account={account} />
      <SessionsPart />
    </OfficeFrame>
  );
}
