import type { StageId } from '@opora/shared/ids.ts';
import { IconCheck } from '@tabler/icons-react';
import { Button } from 'react-aria-components/Button';
import { useI18n } from '../../i18n/i18n.tsx';
import { VisuallyHidden } from '../../ui/announce/visually-hidden.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import styles from './agenda-line.module.css';
import type { AgendaRow, StageMinutes } from './agenda-rows.ts';

const css = bindClasses(styles);

interface AgendaLineProps {
  readonly row: AgendaRow;
  /** Time of the current stage; null for the others. */
  readonly used: StageMinutes | null;
  readonly isShown: boolean;
  readonly hasTime: boolean;
  /** Null once the whole plan lies on the sheet: then there is no stage to look at. */
  readonly onLook: ((id: StageId) => void) | null;
}

/** Done: a tick and the minutes used. Now: the amber bookmark. To come: number and minutes planned. */
export function AgendaLine({ row, used, isShown, hasTime, onLook }: AgendaLineProps) {
  const { t, language } = useI18n();
  const { stage, state } = row;
  const look = css('line', state, isShown && onLook !== null && 'shown');
  const current = state === 'now' ? { 'aria-current': 'step' as const } : {};
  const words = (
    <>
      <span className={css('sign')}>
        <LineSign row={row} />
      </span>
      <span className={css('title')}>
        {stage.title[language]}
        {stage.audience === 'family' ? (
          <span className={css('family')}>{t('family.mark')}</span>
        ) : null}
        {state === 'skipped' ? (
          <span className={css('family')}>{t('room.agenda.skipped')}</span>
        ) : null}
      </span>
      {hasTime ? (
        <span className={css('minutes')}>
          {used === null ? minutesWords(row) : t('room.agenda.used', used)}
        </span>
      ) : null}
    </>
  );
  return (
    <li>
      {onLook === null ? (
        <div className={look}>{words}</div>
      ) : (
        <Button className={look} onPress={() => onLook(stage.id)} {...current}>
          {words}
        </Button>
      )}
    </li>
  );
}

/** A stage that is left out takes none. */
const minutesWords = ({ state, minutes }: AgendaRow) => (state === 'skipped' ? null : minutes);

function LineSign({ row: { step, state } }: Pick<AgendaLineProps, 'row'>) {
  const { t } = useI18n();
  if (step === null) return null;
  if (state !== 'done') return step;
  return (
    <>
      <IconCheck size={20} stroke={1.75} aria-hidden="true" />
      <VisuallyHidden>{t('room.agenda.done')}</VisuallyHidden>
    </>
  );
}
