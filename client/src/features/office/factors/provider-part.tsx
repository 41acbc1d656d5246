import { useId, useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useDateFormat } from '../../../i18n/use-date-format.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { FailureLine } from '../parts/failure-line.tsx';
import { goToProvider, unlinkProvider } from './factor-api.ts';
import type { FactorPartProps } from './factor-part-props.ts';
import styles from './factors.module.css';
import { QuestionDialog } from './question-dialog.tsx';
import { useFactorChange } from './use-factor-change.ts';
import { viewerTimeZone } from './viewer-time-zone.ts';

const css = bindClasses(styles);

export interface ProviderPartProps extends Pick<FactorPartProps, 'onChanged'> {
  readonly linkedAt: number | null;
}

/** The office's own account, where it has a provider. */
export function ProviderPart({ linkedAt, onChanged }: ProviderPartProps) {
  const { t } = useI18n();
  const { dayAndYear } = useDateFormat(viewerTimeZone);
  const headingId = useId();
  const [isAsked, setIsAsked] = useState(false);
  const link = useFactorChange(onChanged);
  const unlink = useFactorChange(onChanged);
  const handleUnlink = async () => {
    if (await unlink.change(unlinkProvider)) setIsAsked(false);
  };
  return (
    <section className={css('part')} aria-labelledby={headingId}>
      <h2 id={headingId}>{t('officeFactors.provider.title')}</h2>
      <p>{t('officeFactors.provider.about')}</p>
      {linkedAt === null ? (
        <>
          <p>{t('officeFactors.provider.notLinked')}</p>
          <Button
            variant="outlined"
            isPending={link.isPending}
            onPress={() => void link.run(() => goToProvider('link'))}
          >
            {t(link.isPending ? 'officeFactors.leaving' : 'officeFactors.provider.link')}
          </Button>
        </>
      ) : (
        <>
          <p>{t('officeFactors.provider.linked', { day: dayAndYear(linkedAt) })}</p>
          <Button variant="outlined" onPress={() => setIsAsked(true)}>
            {t('officeFactors.provider.unlink')}
          </Button>
        </>
      )}
      <FailureLine failure={link.failure} />
      <QuestionDialog
        isOpen={isAsked}
        onClose={() => setIsAsked(false)}
        title={t('officeFactors.provider.unlinkTitle')}
        action={t('officeFactors.provider.unlink')}
        attempt={unlink}
        onYes={() => void handleUnlink()}
      >
        <p>{t('officeFactors.provider.unlinkText')}</p>
      </QuestionDialog>
    </section>
  );
}
