import { bindClasses } from '../bind-classes.ts';
import styles from './time-bar.module.css';

const css = bindClasses(styles);

const lastFifth = 0.8;

export interface TimeBarProps {
  /** Share of the planned time that is used: 0 to 1, more when it runs over. */
  readonly share: number;
}

/** The quiet bar of time. It has no voice of its own: the words always stand beside it. */
export function TimeBar({ share }: TimeBarProps) {
  const width = `${Math.min(Math.max(share, 0), 1) * 100}%`;
  return (
    <div className={css('bar')} aria-hidden="true">
      <div className={css('used', share >= lastFifth && 'late')} style={{ width }} />
    </div>
  );
}
