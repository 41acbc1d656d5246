import { canOffice } from '@opora/shared/domain/office/office-rights.ts';
import type { OfficeAccount } from '@opora/shared/protocol/office.ts';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { EntryPage } from '../../../ui/structure/entry-page.tsx';
import { officePost } from '../office-api.ts';
import styles from './office-frame.module.css';

const css = bindClasses(styles);

export interface OfficeFrameProps {
  readonly account: OfficeAccount;
  readonly place: 'home' | 'account' | 'people';
  readonly children: ReactNode;
}

/** A page of somebody who is signed in: where else to go, and the way out. */
export function OfficeFrame({ account, place, children }: OfficeFrameProps) {
  const { t } = useI18n();
  const signOut = async () => {
    await officePost('/sign-out');
    location.assign('/office');
  };
  const places = [
    { id: 'home', href: '/office', words: t('office.nav.conferences') },
    ...(canOffice(account.role, 'account:manage')
      ? [{ id: 'people', href: '/office/people', words: t('office.nav.people') }]
      : []),
    { id: 'account', href: '/office/account', words: t('office.nav.account') },
  ];
  return (
    <EntryPage>
      <div className={css('top')}>
        <nav aria-label={t('office.nav.label')} className={css('places')}>
          {places.map(({ id, href, words }) => (
            <a
              key={id}
              href={href}
              className={css('place')}
              aria-current={id === place ? 'page' : undefined}
            >
              {words}
            </a>
          ))}
        </nav>
        <div className={css('who')}>
          <span>{t('office.signedInAs', { name: account.name })}</span>
          <Button variant="plain" size="small" onPress={() => void signOut()}>
            {t('office.signOut')}
          </Button>
        </div>
      </div>
      {children}
    </EntryPage>
  );
}
