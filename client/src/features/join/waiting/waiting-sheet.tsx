import { useEffect, useMemo, useRef } from 'react';
import { createDateFormat } from '../../../i18n/format-date.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { useAnnounce } from '../../../ui/announce/announcer.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { Banner } from '../../../ui/structure/banner.tsx';
import { EntryPage } from '../../../ui/structure/entry-page.tsx';
import styles from './waiting-sheet.module.css';

const css = bindClasses(styles);

export interface WaitingSheetProps {
  readonly since: number;
  readonly letsIn: string | null;
  readonly host: string | null;
  readonly isAway: boolean;
  readonly onLeave: () => void;
}

/** Who opens, what will happen, whom to call. No spinner: nothing is asked of the person but to wait. */
export function WaitingSheet({ since, letsIn, host, isAway, onLeave }: WaitingSheetProps) {
  const { t } = useI18n();
  const atTime = useAtOwnTime();
  const heading = useRef<HTMLHeadingElement>(null);
  const announce = useAnnounce();
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (isAway) announce(t('waiting.away'));
  }, [isAway, announce, t]);
  const beside = (
    <div className={css('help')}>
      <p className={css('quiet')}>{t('waiting.call')}</p>
      <p className={css('host')}>{host ?? t('waiting.callSomebody')}</p>
      <Button variant="plain" onPress={onLeave}>
        {t('waiting.leave')}
      </Button>
    </div>
  );
  return (
    <EntryPage beside={beside}>
      <div className={css('sheet')}>
        <h1 className={css('title')} ref={heading} tabIndex={-1}>
          {t('waiting.title')}
        </h1>
        <p className={css('lead')}>
          {letsIn === null ? t('waiting.letsInSomebody') : t('waiting.letsIn', { name: letsIn })}
        </p>
        <div className={css('what')}>
          <p>{t('waiting.opens')}</p>
          <p>{t('waiting.since', { time: atTime(since) })}</p>
        </div>
        {isAway ? <Banner>{t('waiting.away')}</Banner> : null}
      </div>
    </EntryPage>
  );
}

/** In front of the door nothing is known of the conference's own time zone. */
function useAtOwnTime(): (at: number) => string {
  const { language } = useI18n();
  return useMemo(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    return createDateFormat(language, timeZone).time;
  }, [language]);
}
