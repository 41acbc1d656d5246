import type { OfficeSession } from '@opora/shared/protocol/office.ts';
import { useEffect, useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { readWays } from './factor-api.ts';
import styles from './factors.module.css';
import { canUsePasskeys } from './passkey-device.ts';
import { ProveWithPasskey } from './prove-with-passkey.tsx';
import { ProviderButton } from './provider-button.tsx';

const css = bindClasses(styles);

/** Whether the office has a provider of its own; until that is known there is none. */
function useProvider(): boolean {
  const [hasProvider, setHasProvider] = useState(false);
  useEffect(() => {
    void readWays().then((ways) => setHasProvider(ways.ok && ways.value.provider));
  }, []);
  return hasProvider;
}

/** Signing in without the password, under its form. */
export function OtherWays({ onDone }: { readonly onDone: (session: OfficeSession) => void }) {
  const { t } = useI18n();
  const hasProvider = useProvider();
  const withPasskeys = canUsePasskeys();
  if (!withPasskeys && !hasProvider) return null;
  return (
    <div className={css('ways')}>
      <p className={css('note')}>{t('officeFactors.or')}</p>
      {withPasskeys ? <ProveWithPasskey place="sign-in" onDone={onDone} /> : null}
      {hasProvider ? <ProviderButton purpose="sign-in" /> : null}
    </div>
  );
}
