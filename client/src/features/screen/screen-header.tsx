import { numberedStageCount, type Stage, stageNumber } from '@opora/shared/domain/agenda/agenda.ts';
import { showsTime } from '@opora/shared/domain/agenda/time-shown.ts';
import type { LiveConference } from '@opora/shared/domain/conference/conference.ts';
import type { ReactNode } from 'react';
import { useYou } from '../../connection/conference-context.tsx';
import { useServerTime } from '../../connection/use-server-time.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { TimeBar } from '../../ui/signs/time-bar.tsx';
import styles from './screen-header.module.css';
import { type ScreenTime, screenTime } from './screen-time.ts';

const css = bindClasses(styles);

/** Longer ones are set a size smaller, so that they stay on one line beside the time. */
const longestLargeTitle = 24;

export interface ScreenHeaderProps {
  readonly conference: LiveConference;
  readonly stage: Stage;
  /** Who may write in the section below, in words; null where nothing is written. */
  readonly pen: ReactNode;
}

export function ScreenHeader({ conference, stage, pen }: ScreenHeaderProps) {
  const { language } = useI18n();
  const title = stage.title[language];
  const time = screenTime(conference, stage.id, useServerTime());
  const hasTime = showsTime(conference, useYou());
  return (
    <header className={css('header')}>
      <div className={css('above')}>
        <StepLine conference={conference} stage={stage} />
        {pen === null ? null : <p className={css('pen')}>{pen}</p>}
      </div>
      <div className={css('row')}>
        <h1 className={css('title', title.length > longestLargeTitle && 'long')}>{title}</h1>
        {hasTime ? <TimeWords words={time.words} /> : null}
      </div>
      {hasTime ? <TimeBar share={time.share} /> : null}
    </header>
  );
}

/** Arrival and breaks have no number; their line stays empty so that the title does not jump. */
function StepLine({ conference, stage }: Omit<ScreenHeaderProps, 'pen'>) {
  const { t } = useI18n();
  const number = stageNumber(conference.agenda, stage.id);
  const total = numberedStageCount(conference.agenda);
  return (
    <p className={css('step')}>
      {number === null ? '\u00a0' : t('screen.step', { number, total })}
    </p>
  );
}

function TimeWords({ words }: Pick<ScreenTime, 'words'>) {
  const { t } = useI18n();
  const text = () => {
    if (words.kind === 'up') return t('screen.timeUp');
    return t(`time.${words.kind}`, { count: words.count });
  };
  return <p className={css('time')}>{text()}</p>;
}
