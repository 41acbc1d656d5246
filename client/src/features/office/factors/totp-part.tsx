import type { TotpSetUp } from '@opora/shared/protocol/office-factors.ts';
import { useId, useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useDateFormat } from '../../../i18n/use-date-format.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { FailureLine } from '../parts/failure-line.tsx';
import { beginTotp, removeTotp } from './factor-api.ts';
import type { FactorPartProps } from './factor-part-props.ts';
import styles from './factors.module.css';
import { QuestionDialog } from './question-dialog.tsx';
import { TotpSetUpDialog } from './totp-set-up-dialog.tsx';
import { useFactorChange } from './use-factor-change.ts';
import { viewerTimeZone } from './viewer-time-zone.ts';

const css = bindClasses(styles);

export function TotpPart({ factors, onChanged }: FactorPartProps) {
  const { t } = useI18n();
  const { dayAndYear } = useDateFormat(viewerTimeZone);
  const headingId = useId();
  const [setUp, setSetUp] = useState<TotpSetUp | null>(null);
  const [isAskedOff, setIsAskedOff] = useState(false);
  const begin = useFactorChange(onChanged);
  const off = useFactorChange(onChanged);
  const { totpSince } = factors;
  const handleBegin = async () => setSetUp((await begin.run(beginTotp)) ?? null);
  const handleOff = async () => {
    if (await off.change(removeTotp)) setIsAskedOff(false);
  };
  return (
    <section className={css('part')} aria-labelledby={headingId}>
      <h2 id={headingId}>{t('officeFactors.totp.title')}</h2>
      <p>{t('officeFactors.totp.about')}</p>
      <p>
        {totpSince === null
          ? t('officeFactors.totp.off')
          : t('officeFactors.totp.since', { day: dayAndYear(totpSince) })}
      </p>
      <div className={css('row')}>
        <Button variant="outlined" isPending={begin.isPending} onPress={() => void handleBegin()}>
          {t(totpSince === null ? 'officeFactors.totp.begin' : 'officeFactors.totp.renew')}
        </Button>
        {totpSince === null ? null : (
          <Button variant="outlined" onPress={() => setIsAskedOff(true)}>
            {t('officeFactors.totp.remove')}
          </Button>
        )}
      </div>
      <FailureLine failure={begin.failure} />
      {setUp === null ? null : (
        <TotpSetUpDialog
          setUp={setUp}
          isReplacing={totpSince !== null}
          onClose={() => setSetUp(null)}
          onChanged={onChanged}
        />
      )}
      <QuestionDialog
        isOpen={isAskedOff}
        onClose={() => setIsAskedOff(false)}
        title={t('officeFactors.totp.removeTitle')}
        action={t('officeFactors.totp.remove')}
        attempt={off}
        onYes={() => void handleOff()}
      >
        <p>{t('officeFactors.totp.removeText')}</p>
      </QuestionDialog>
    </section>
  );
}
