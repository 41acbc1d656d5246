import type { ReactNode } from 'react';
import { bindClasses } from '../../ui/bind-classes.ts';
import type { Lines } from './line-size.ts';
import { useWallWindow } from './use-wall-window.ts';
import styles from './wall-rows.module.css';

const css = bindClasses(styles);

export interface WallRowsProps {
  /** Rows that reach both edges of the picture. */
  readonly isWide?: boolean;
  /** Rows are written anywhere; otherwise what matters now stands last. */
  readonly followsWriting?: boolean;
  readonly children: (lines: Lines) => ReactNode;
}

/** As many whole rows as there is place for; the latest stay in sight. */
export function WallRows({ isWide = false, followsWriting = false, children }: WallRowsProps) {
  const { place, content, lines, shown } = useWallWindow({ followsWriting });
  return (
    <div ref={place} className={css('place', !isWide && 'inset')}>
      <div className={css('window')} style={shown ? { height: shown.height } : {}}>
        <div ref={content} data-lines={lines} style={shown ? { marginTop: -shown.top } : {}}>
          {children(lines)}
        </div>
      </div>
    </div>
  );
}
