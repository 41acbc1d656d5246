import type { OfficeSession } from '@opora/shared/protocol/office.ts';
import type { AccountFactors } from '@opora/shared/protocol/office-factors.ts';
import { useEffect, useState } from 'react';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { readFactors } from './factor-api.ts';
import styles from './factors.module.css';
import { ProveWithCode } from './prove-with-code.tsx';
import { ProveWithPasskey } from './prove-with-passkey.tsx';
import { ProviderButton } from './provider-button.tsx';

const css = bindClasses(styles);

/** Showing that it is still the same person, by what the account has besides its password. */
export function ConfirmOtherWays({
  onDone,
}: {
  readonly onDone: (session: OfficeSession) => void;
}) {
  const [factors, setFactors] = useState<AccountFactors | null>(null);
  useEffect(() => {
    void readFactors().then((read) => setFactors(read.ok ? read.value : null));
  }, []);
  if (factors === null) return null;
  const { passkeys, totpSince, provider } = factors;
  return (
    <div className={css('ways')}>
      {passkeys.length > 0 ? <ProveWithPasskey place="step-up" onDone={onDone} /> : null}
      {totpSince === null ? null : <ProveWithCode place="step-up" onDone={onDone} />}
      {provider?.linkedAt ? <ProviderButton purpose="step-up" /> : null}
    </div>
  );
}
