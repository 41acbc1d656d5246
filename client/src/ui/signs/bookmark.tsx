import type { ReactNode } from 'react';
import { bindClasses } from '../bind-classes.ts';
import styles from './bookmark.module.css';

const css = bindClasses(styles);

export interface BookmarkProps {
  /** A `label` is as wide as its words, a `band` fills its row; both say "now" or "your turn". */
  readonly kind?: 'label' | 'band';
  readonly children: ReactNode;
}

/** The amber bookmark: now, your turn, somebody waits. Nothing else is amber. */
export function Bookmark({ kind = 'label', children }: BookmarkProps) {
  return kind === 'band' ? (
    <div className={css('band')}>{children}</div>
  ) : (
    <span className={css('label')}>{children}</span>
  );
}
