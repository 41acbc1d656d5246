import type { ProviderPurpose } from '@opora/shared/protocol/office-factors.ts';
import { useEffect, useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import { EntryPage } from '../../../ui/structure/entry-page.tsx';
import { Notice } from '../../../ui/structure/notice.tsx';
import { failureKey } from '../failure-words.ts';
import type { OfficeFailure } from '../office-api.ts';
import { finishProvider } from './factor-api.ts';

/** Whoever was signed in already came from their account, and goes back there. */
const pageAfter = {
  'sign-in': '/office',
  link: '/office/account',
  'step-up': '/office/account',
} as const satisfies Record<ProviderPurpose, string>;

/** A return can be finished once, and a page under development is rendered twice. */
let finished: ReturnType<typeof finishProvider> | undefined;

/** `/office/provider`: back from the provider; the last step is a request of our own page. */
export function ProviderReturn() {
  const { t } = useI18n();
  const [failure, setFailure] = useState<OfficeFailure | null>(null);
  useEffect(() => {
    finished ??= finishProvider();
    void finished.then((outcome) => {
      if (outcome.ok) window.location.replace(pageAfter[outcome.value.purpose]);
      else setFailure(outcome.error);
    });
  }, []);
  if (failure === null) {
    return (
      <EntryPage>
        <p>{t('officeFactors.return.waiting')}</p>
      </EntryPage>
    );
  }
  return (
    <EntryPage>
      <Notice
        title={t('officeFactors.return.failedTitle')}
        actions={
          <LinkButton variant="primary" href="/office">
            {t('officeFactors.return.back')}
          </LinkButton>
        }
      >
        <p>{t(failureKey(failure))}</p>
      </Notice>
    </EntryPage>
  );
}
