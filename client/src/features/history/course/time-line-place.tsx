import { useEffect, useRef, useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { Fold } from '../../../ui/structure/fold.tsx';
import styles from './course-view.module.css';
import type { MomentOrNow } from './moments.ts';
import { TimeLine, type TimeLineProps } from './time-line.tsx';
import { useIsNarrow } from './use-is-narrow.ts';

const css = bindClasses(styles);

export interface TimeLinePlaceProps extends TimeLineProps {
  /** The list has folded over the pressed button. */
  readonly onFolded: () => void;
}

/** Beside the wording the list is always there; above it, on a phone, it folds once a moment is chosen. */
export function TimeLinePlace({ onFolded, ...line }: TimeLinePlaceProps) {
  const { t } = useI18n();
  const isNarrow = useIsNarrow();
  const [isOpen, setOpen] = useState(false);
  if (!isNarrow) return <Beside {...line} />;
  const handlePick = (moment: MomentOrNow) => {
    line.onPick(moment);
    setOpen(false);
    onFolded();
  };
  return (
    <Fold title={t('history.pickMoment')} isOpen={isOpen} onToggle={setOpen}>
      <TimeLine {...line} onPick={handlePick} />
    </Fold>
  );
}

/** Scrolls by itself, to whatever is shown: now, at the beginning, is its last line. */
function Beside(line: TimeLineProps) {
  const place = useRef<HTMLDivElement>(null);
  const { selected } = line;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another moment is the reason.
  useEffect(() => {
    place.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <div ref={place} className={css('beside')}>
      <TimeLine {...line} />
    </div>
  );
}
