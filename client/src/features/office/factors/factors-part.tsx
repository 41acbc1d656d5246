import type { AccountFactors } from '@opora/shared/protocol/office-factors.ts';
import { useCallback, useEffect, useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { readFactors } from './factor-api.ts';
import { PasskeysPart } from './passkeys-part.tsx';
import { ProviderPart } from './provider-part.tsx';
import { TotpPart } from './totp-part.tsx';

/** What the account proves itself with besides its password, on the page of the account. */
export function FactorsPart() {
  const { t } = useI18n();
  const [factors, setFactors] = useState<AccountFactors | 'loading' | 'failed'>('loading');
  const load = useCallback(async () => {
    setFactors('loading');
    const read = await readFactors();
    setFactors(read.ok ? read.value : 'failed');
  }, []);
  useEffect(() => void load(), [load]);
  if (factors === 'loading') return <p>{t('officeFactors.loading')}</p>;
  if (factors === 'failed') {
    return (
      <>
        <p>{t('officeFactors.notLoaded')}</p>
        <Button variant="outlined" onPress={() => void load()}>
          {t('officeFactors.retry')}
        </Button>
      </>
    );
  }
  const parts = { factors, onChanged: setFactors };
  return (
    <>
      <PasskeysPart {...parts} />
      <TotpPart {...parts} />
      {factors.provider === null ? null : (
        <ProviderPart linkedAt={factors.provider.linkedAt} onChanged={setFactors} />
      )}
    </>
  );
}
