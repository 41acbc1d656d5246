import type { SetupLook } from '@opora/shared/protocol/office.ts';
import { useCallback, useEffect, useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { EntryPage } from '../../../ui/structure/entry-page.tsx';
import { Notice } from '../../../ui/structure/notice.tsx';
import { failureKey } from '../failure-words.ts';
import { type OfficeFailure, officePost } from '../office-api.ts';
import { SetupForm } from './setup-form.tsx';
import { takeSetupSecret } from './setup-secret.ts';

/** Of the link this page was opened with; a module is read once, however often a component is drawn. */
const secret = takeSetupSecret();

/** Somebody with a one-time link: for whom it is, then a password. */
export function SetupPage() {
  const { t } = useI18n();
  if (secret !== null) return <Opened secret={secret} />;
  return (
    <EntryPage>
      <Notice title={t('office.setup.noLink.title')}>
        <p>{t('office.setup.noLink.text')}</p>
      </Notice>
    </EntryPage>
  );
}

function Opened({ secret: token }: { readonly secret: string }) {
  const { t } = useI18n();
  const [look, setLook] = useState<SetupLook | null>(null);
  const [failure, setFailure] = useState<OfficeFailure | null>(null);
  const open = useCallback(async () => {
    setFailure(null);
    const result = await officePost<SetupLook>('/setup/look', { secret: token });
    if (result.ok) setLook(result.value);
    else setFailure(result.error);
  }, [token]);
  useEffect(() => void open(), [open]);

  if (look !== null) return <SetupForm secret={token} look={look} />;
  if (failure === null) {
    return (
      <EntryPage>
        <p>{t('office.loading')}</p>
      </EntryPage>
    );
  }
  const isFinal = failure === 'link-not-valid' || failure === 'fault';
  const retry = isFinal ? null : <Button onPress={() => void open()}>{t('office.retry')}</Button>;
  return (
    <EntryPage>
      <Notice title={t('office.setup.refused.title')} actions={retry}>
        <p>{t(failureKey(isFinal ? 'link-not-valid' : failure))}</p>
      </Notice>
    </EntryPage>
  );
}
