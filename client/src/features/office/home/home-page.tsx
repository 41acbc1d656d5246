import { canOffice } from '@opora/shared/domain/office/office-rights.ts';
import type { OfficeAccount } from '@opora/shared/protocol/office.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import { Notice } from '../../../ui/structure/notice.tsx';
import { OfficeFrame } from '../parts/office-frame.tsx';
import { Conferences } from './conferences.tsx';

/** What an account is for: its meetings; or, for those who see none, where their own work is. */
export function HomePage({ account }: { readonly account: OfficeAccount }) {
  return (
    <OfficeFrame account={account} place="home">
      <Content account={account} />
    </OfficeFrame>
  );
}

function Content({ account }: { readonly account: OfficeAccount }) {
  const { t } = useI18n();
  if (canOffice(account.role, 'conference:enter')) return <Conferences account={account} />;
  if (canOffice(account.role, 'account:manage')) {
    const go = (
      <LinkButton variant="primary" href="/office/people">
        {t('office.plain.admin.go')}
      </LinkButton>
    );
    return (
      <Notice title={t('office.plain.admin.title')} actions={go}>
        <p>{t('office.plain.admin.text')}</p>
      </Notice>
    );
  }
  return (
    <Notice title={t('office.plain.auditor.title')}>
      <p>{t('office.plain.auditor.text')}</p>
    </Notice>
  );
}
