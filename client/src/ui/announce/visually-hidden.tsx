import type { ReactNode } from 'react';
import { bindClasses } from '../bind-classes.ts';
import styles from './visually-hidden.module.css';

const css = bindClasses(styles);

/** Words for screen readers only. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={css('hidden')}>{children}</span>;
}
