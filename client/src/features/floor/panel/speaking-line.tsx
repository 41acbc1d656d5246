import { useFloorView } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import type { FloorCommands } from '../entry/use-floor-command.ts';
import styles from './floor-panel.module.css';
import { usePeople } from './use-people.ts';

const css = bindClasses(styles);

export interface SpeakingLineProps {
  readonly commands: FloorCommands;
  readonly leads: boolean;
}

/** Who speaks now, and for whoever leads that they have finished. */
export function SpeakingLine({ commands: { run, isPending }, leads }: SpeakingLineProps) {
  const { t } = useI18n();
  const { speaking, queue, round } = useFloorView();
  const [person] = usePeople(speaking === null ? [] : [speaking]);
  if (person === undefined) {
    const isQuiet = queue.length === 0 && round === null;
    return isQuiet ? <p className={css('text')}>{t('floorParts.nobody')}</p> : null;
  }
  return (
    <div className={css('speaking')}>
      <p>{t('floorParts.speaks', { name: person.callName })}</p>
      {leads ? (
        <Button
          size="small"
          variant="outlined"
          isPending={isPending}
          aria-label={t('floorParts.doneName', { name: person.callName })}
          onPress={() => void run('floor:release', { participantId: person.id })}
        >
          {t('floorParts.done')}
        </Button>
      ) : null}
    </div>
  );
}
