import { useFloorView } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import type { FloorCommands } from '../entry/use-floor-command.ts';
import styles from './floor-panel.module.css';
import { usePeople } from './use-people.ts';

const css = bindClasses(styles);

interface RoundToolsProps {
  readonly commands: FloorCommands;
}

/** The round: beginning it, moving on, ending it. */
export function RoundTools({ commands }: RoundToolsProps) {
  const { t } = useI18n();
  const { round } = useFloorView();
  if (round !== null) return <Underway commands={commands} />;
  return (
    <Button
      size="small"
      variant="outlined"
      isPending={commands.isPending}
      onPress={() => void commands.run('round:start', {})}
    >
      {t('floorParts.startRound')}
    </Button>
  );
}

/** The press names who is believed to speak, so that two devices move on once (FL5). */
function Underway({ commands: { run, isPending } }: RoundToolsProps) {
  const { t } = useI18n();
  const { speaking, round } = useFloorView();
  const [next] = usePeople(round?.slice(0, 1) ?? []);
  return (
    <div className={css('actions')}>
      <Button
        size="small"
        isPending={isPending}
        onPress={() => void run('round:next', { speaking })}
      >
        {next === undefined
          ? t('floorParts.endRound')
          : t('floorParts.nextInRound', { name: next.callName })}
      </Button>
      {next === undefined ? null : (
        <Button
          size="small"
          variant="quiet"
          isPending={isPending}
          onPress={() => void run('round:stop', {})}
        >
          {t('floorParts.stopRound')}
        </Button>
      )}
    </div>
  );
}
