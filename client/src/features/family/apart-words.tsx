import { plannedMs, usedMs } from '@opora/shared/domain/agenda/stage-clock.ts';
import { leads } from '@opora/shared/domain/facilitation/leads.ts';
import type { StageId } from '@opora/shared/ids.ts';
import type { Ref } from 'react';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import { useServerTime } from '../../connection/use-server-time.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { TimeBar } from '../../ui/signs/time-bar.tsx';
import styles from './family.module.css';

const css = bindClasses(styles);

const minuteMs = 60_000;

export interface ApartWordsProps {
  readonly stageId: StageId;
  readonly headingRef: Ref<HTMLHeadingElement>;
  /** Under the remote control of a phone, which has the title of the page and the time already. */
  readonly isUnderConsole?: boolean;
}

/** What those see who are not the family, in the place of everything: that it goes on, and how long (CS5). */
export function ApartWords({ stageId, headingRef, isUnderConsole = false }: ApartWordsProps) {
  const { t } = useI18n();
  const isLeading = leads(useConference(), useYou());
  return (
    <div className={css('apart')}>
      {isUnderConsole ? (
        <h2>{t('family.apart.title')}</h2>
      ) : (
        <>
          <h1 ref={headingRef} tabIndex={-1} className={css('title')}>
            {t('family.apart.title')}
          </h1>
          <StageTime stageId={stageId} />
        </>
      )}
      <p>{t('family.apart.text')}</p>
      <p>{t(isLeading ? 'family.apart.lead' : 'family.apart.wait')}</p>
    </div>
  );
}

function StageTime({ stageId }: Pick<ApartWordsProps, 'stageId'>) {
  const { t } = useI18n();
  const conference = useConference();
  const usedFor = usedMs(conference, stageId, useServerTime());
  const plannedFor = plannedMs(conference, stageId);
  const used = Math.floor(usedFor / minuteMs);
  const planned = Math.round(plannedFor / minuteMs);
  return (
    <div className={css('time')}>
      <p className={css('minutes')}>
        {used > planned
          ? t('time.over', { count: used - planned })
          : t('time.used', { used, count: planned })}
      </p>
      <TimeBar share={plannedFor === 0 ? 0 : usedFor / plannedFor} />
    </div>
  );
}
