import type { Stage } from '@opora/shared/domain/agenda/agenda.ts';
import { stageNumber } from '@opora/shared/domain/agenda/agenda.ts';
import { useConference } from '../../connection/conference-context.tsx';
import { useServerTime } from '../../connection/use-server-time.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { VisuallyHidden } from '../../ui/announce/visually-hidden.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { type StageNow, stageMinutes } from './stage-now.ts';
import styles from './stage-rows.module.css';

const css = bindClasses(styles);

type Turn = 'before' | 'now' | 'after';

/** Where the meeting came from, where it is and where it goes. */
export function StageRows({ now }: { readonly now: StageNow }) {
  const isPreparing = useConference().status === 'preparing';
  return (
    <ol className={css('rows')}>
      {now.previous ? <StageRow stage={now.previous} turn="before" /> : null}
      <StageRow stage={now.stage} turn={isPreparing ? 'after' : 'now'} />
      {now.next ? <StageRow stage={now.next} turn="after" /> : null}
    </ol>
  );
}

function StageRow({ stage, turn }: { readonly stage: Stage; readonly turn: Turn }) {
  const { agenda } = useConference();
  const { t, language } = useI18n();
  return (
    <li
      className={css('row', turn === 'now' && 'now')}
      {...(turn === 'now' ? { 'aria-current': 'step' } : {})}
    >
      <VisuallyHidden>{t(`console.${turn}`)}</VisuallyHidden>
      <span className={css('number')}>{stageNumber(agenda, stage.id)}</span>
      <span className={css('title')}>{stage.title[language]}</span>
      <StageFigure stage={stage} />
    </li>
  );
}

/** "8 z 15" for a stage that was entered, "15" for one to come; whole sentences for screen readers. */
export function StageFigure({ stage }: { readonly stage: Stage }) {
  const conference = useConference();
  const { t } = useI18n();
  const { used, planned } = stageMinutes(conference, stage.id, useServerTime());
  const isEntered = conference.times[stage.id] !== undefined;
  return (
    <span className={css('figure')}>
      <span aria-hidden="true">
        {isEntered ? `${used}\u00a0${t('console.ofMinutesShort', { planned })}` : planned}
      </span>
      <VisuallyHidden>
        {isEntered
          ? t('console.usedMinutes', { used, planned })
          : t('console.plannedMinutes', { count: planned })}
      </VisuallyHidden>
    </span>
  );
}
