import type { ReactNode } from 'react';
import { bindClasses } from '../bind-classes.ts';
import styles from './banner.module.css';

const css = bindClasses(styles);

export interface BannerProps {
  /** `waiting` is the amber bookmark as a band; `calm` a sentence on the wash. */
  readonly tone?: 'waiting' | 'calm';
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** One sentence across its place, with at most one action. It pushes content; it never covers it. */
export function Banner({ tone = 'waiting', action, children }: BannerProps) {
  return (
    <div className={css('banner', tone)}>
      <div className={css('words')}>{children}</div>
      {action}
    </div>
  );
}
