import type { OfficeSession } from '@opora/shared/protocol/office.ts';
import { type ReactNode, useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { EntryPage } from '../../../ui/structure/entry-page.tsx';
import { ConfirmProvider } from '../confirm/confirm-provider.tsx';
import { FailureLine } from '../parts/failure-line.tsx';
import { useRead } from '../parts/use-read.ts';
import { SignInPage } from './sign-in-page.tsx';

export interface SignedInProps {
  readonly children: (session: OfficeSession) => ReactNode;
}

/** A page for somebody who is signed in; others sign in first and are then where they wanted to be. */
export function SignedIn({ children }: SignedInProps) {
  const { t } = useI18n();
  const { state, again } = useRead<OfficeSession>('/session');
  const [begun, setBegun] = useState<OfficeSession | null>(null);
  const session = begun ?? (state.status === 'read' ? state.value : null);
  if (session !== null) return <ConfirmProvider>{children(session)}</ConfirmProvider>;
  if (state.status !== 'failed') {
    return (
      <EntryPage>
        <p>{t('office.loading')}</p>
      </EntryPage>
    );
  }
  if (state.failure === 'not-signed-in') return <SignInPage onDone={setBegun} />;
  return (
    <EntryPage beside={<Button onPress={() => void again()}>{t('office.retry')}</Button>}>
      <FailureLine failure={state.failure} />
    </EntryPage>
  );
}
