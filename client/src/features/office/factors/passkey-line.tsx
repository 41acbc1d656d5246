import type { PasskeyLine as Passkey } from '@opora/shared/protocol/office-factors.ts';
import { useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useDateFormat } from '../../../i18n/use-date-format.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { FormLine } from '../../../ui/structure/form-list.tsx';
import { removePasskey, renamePasskey } from './factor-api.ts';
import type { FactorPartProps } from './factor-part-props.ts';
import styles from './factors.module.css';
import { PasskeyNameDialog } from './passkey-name-dialog.tsx';
import { QuestionDialog } from './question-dialog.tsx';
import { useFactorChange } from './use-factor-change.ts';
import { viewerTimeZone } from './viewer-time-zone.ts';

const css = bindClasses(styles);

export interface PasskeyLineProps extends Pick<FactorPartProps, 'onChanged'> {
  readonly passkey: Passkey;
}

export function PasskeyLine({ passkey, onChanged }: PasskeyLineProps) {
  const { t } = useI18n();
  const { dayAndYear } = useDateFormat(viewerTimeZone);
  const [asked, setAsked] = useState<'rename' | 'remove' | null>(null);
  const change = useFactorChange(onChanged);
  const { id, name, createdAt, lastUsedAt } = passkey;
  const close = () => setAsked(null);
  const handleName = async (next: string) => {
    if (await change.change(() => renamePasskey(id, next))) close();
  };
  const made = t('officeFactors.passkeys.made', { day: dayAndYear(createdAt) });
  const used =
    lastUsedAt === null
      ? t('officeFactors.passkeys.unused')
      : t('officeFactors.passkeys.used', { day: dayAndYear(lastUsedAt) });
  return (
    <FormLine
      aside={
        <div className={css('row')}>
          <Button
            size="small"
            variant="outlined"
            aria-label={t('officeFactors.passkeys.renameOne', { name })}
            onPress={() => setAsked('rename')}
          >
            {t('officeFactors.passkeys.rename')}
          </Button>
          <Button
            size="small"
            variant="outlined"
            aria-label={t('officeFactors.passkeys.removeOne', { name })}
            onPress={() => setAsked('remove')}
          >
            {t('officeFactors.passkeys.remove')}
          </Button>
        </div>
      }
    >
      <p>{name}</p>
      <p className={css('note')}>{`${made}, ${used}`}</p>
      {asked === 'rename' ? (
        <PasskeyNameDialog
          title={t('officeFactors.passkeys.renameTitle')}
          action={t('officeFactors.passkeys.save')}
          name={name}
          attempt={change}
          onClose={close}
          onName={(next) => void handleName(next)}
        />
      ) : null}
      <QuestionDialog
        isOpen={asked === 'remove'}
        onClose={close}
        title={t('officeFactors.passkeys.removeTitle', { name })}
        action={t('officeFactors.passkeys.remove')}
        attempt={change}
        onYes={() => void change.change(() => removePasskey(id))}
      >
        <p>{t('officeFactors.passkeys.removeText')}</p>
      </QuestionDialog>
    </FormLine>
  );
}
