import { IconPlus } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { FormList } from '../../../ui/structure/form-list.tsx';
import { addPasskey } from './factor-api.ts';
import type { FactorPartProps } from './factor-part-props.ts';
import styles from './factors.module.css';
import { canUsePasskeys } from './passkey-device.ts';
import { PasskeyLine } from './passkey-line.tsx';
import { PasskeyNameDialog } from './passkey-name-dialog.tsx';
import { useFactorChange } from './use-factor-change.ts';

const css = bindClasses(styles);

export function PasskeysPart({ factors, onChanged }: FactorPartProps) {
  const { t } = useI18n();
  const headingId = useId();
  const [isAdding, setIsAdding] = useState(false);
  const change = useFactorChange(onChanged);
  const { passkeys } = factors;
  const handleName = async (name: string) => {
    if (await change.change(() => addPasskey(name))) setIsAdding(false);
  };
  return (
    <section className={css('part')} aria-labelledby={headingId}>
      <h2 id={headingId}>{t('officeFactors.passkeys.title')}</h2>
      <p>{t('officeFactors.passkeys.about')}</p>
      {passkeys.length === 0 ? <p>{t('officeFactors.passkeys.none')}</p> : null}
      {passkeys.length === 0 ? null : (
        <div className={css('stretch')}>
          <FormList aria-labelledby={headingId}>
            {passkeys.map((passkey) => (
              <PasskeyLine key={passkey.id} passkey={passkey} onChanged={onChanged} />
            ))}
          </FormList>
        </div>
      )}
      {passkeys.length === 1 ? (
        <p className={css('note')}>{t('officeFactors.passkeys.oneOnly')}</p>
      ) : null}
      <Button
        variant="outlined"
        icon={<IconPlus size={20} stroke={1.75} aria-hidden="true" />}
        reason={canUsePasskeys() ? null : t('officeFactors.passkeys.unavailable')}
        onPress={() => setIsAdding(true)}
      >
        {t('officeFactors.passkeys.add')}
      </Button>
      {isAdding ? (
        <PasskeyNameDialog
          title={t('officeFactors.passkeys.addTitle')}
          action={t('officeFactors.passkeys.next')}
          pendingAction={t('officeFactors.passkeys.asking')}
          name=""
          attempt={change}
          onClose={() => setIsAdding(false)}
          onName={(name) => void handleName(name)}
        />
      ) : null}
    </section>
  );
}
