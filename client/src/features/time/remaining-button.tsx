import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { useAnnounce } from '../../ui/announce/announcer.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import styles from './stage-time.module.css';
import { remainingWords, type StageMs } from './time-words.ts';

const css = bindClasses(styles);

export interface RemainingButtonProps {
  readonly time: StageMs;
  readonly isPaused: boolean;
}

/** For whoever does not see the bar; on the page once the keyboard stands on it. */
export function RemainingButton({ time, isPaused }: RemainingButtonProps) {
  const { t } = useI18n();
  const announce = useAnnounce();
  return (
    <span className={css('ask')}>
      <Button
        variant="quiet"
        size="small"
        shortcut="remaining"
        onPress={() => announce(remainingWords(t, time, isPaused))}
      >
        {t('time.remaining')}
      </Button>
    </span>
  );
}
