import type { OfficeSession, SecondFactor } from '@opora/shared/protocol/office.ts';
import { useEffect, useRef } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import styles from './factors.module.css';
import { ProveWithCode } from './prove-with-code.tsx';
import { ProveWithPasskey } from './prove-with-passkey.tsx';

const css = bindClasses(styles);

export interface SecondFactorStepProps {
  readonly factors: readonly SecondFactor[];
  readonly onDone: (session: OfficeSession) => void;
}

/** After the password: any of what the account has is enough. */
export function SecondFactorStep({ factors, onDone }: SecondFactorStepProps) {
  const { t } = useI18n();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const hasPasskey = factors.includes('passkey');
  return (
    <div className={css('ways')}>
      <h1 ref={heading} tabIndex={-1}>
        {t('officeFactors.second.title')}
      </h1>
      <p>{t('officeFactors.second.text')}</p>
      {hasPasskey ? <ProveWithPasskey place="second-factor" onDone={onDone} isMain /> : null}
      {factors.includes('totp') ? (
        <ProveWithCode place="second-factor" onDone={onDone} isMain={!hasPasskey} />
      ) : null}
      <div>
        <LinkButton variant="plain" href={window.location.pathname}>
          {t('officeFactors.second.again')}
        </LinkButton>
      </div>
    </div>
  );
}
