import { showsTime } from '@opora/shared/domain/agenda/time-shown.ts';
import type { StageId } from '@opora/shared/ids.ts';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import { useLeader } from '../../connection/use-leader.ts';
import { useServerTime } from '../../connection/use-server-time.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { SectionHeading } from '../../ui/structure/section-heading.tsx';
import styles from './agenda-column.module.css';
import { AgendaLine } from './agenda-line.tsx';
import { agendaRows, currentStageId, stageMinutes } from './agenda-rows.ts';

const css = bindClasses(styles);

export interface AgendaColumnProps {
  /** The stage on the sheet, which is another than the current one while somebody looks around. */
  readonly shown: StageId | null;
  /** Shows a stage to this person only; null where there is nothing to look at. */
  readonly onLook: ((id: StageId) => void) | null;
}

/** The programme with minutes planned and used. Pressing a line looks there without moving anybody. */
export function AgendaColumn({ shown, onLook }: AgendaColumnProps) {
  const { t } = useI18n();
  const conference = useConference();
  const now = useServerTime();
  const current = currentStageId(conference);
  const hasTime = showsTime(conference, useYou());
  const used = current === null ? null : stageMinutes(conference, current, now);
  return (
    <section className={css('column')} aria-label={t('room.part.program')}>
      <SectionHeading rule="none" aside={hasTime ? t('room.agenda.minutes') : null}>
        {t('room.part.program')}
      </SectionHeading>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one. */}
      <ol role="list" className={css('list')}>
        {agendaRows(conference, now).map((row) => (
          <AgendaLine
            key={row.stage.id}
            row={row}
            used={row.state === 'now' ? used : null}
            isShown={row.stage.id === shown}
            hasTime={hasTime}
            onLook={conference.status === 'closed' ? null : onLook}
          />
        ))}
      </ol>
      <Mover />
    </section>
  );
}

/** Who moves the steps: one name, so that nobody waits for a machine. */
function Mover() {
  const { t } = useI18n();
  const { status } = useConference();
  const leader = useLeader();
  if (leader === null || status === 'closed') return null;
  return <p className={css('mover')}>{t('room.agenda.mover', { name: leader.callName })}</p>;
}
