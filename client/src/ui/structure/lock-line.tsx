import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { bindClasses } from '../bind-classes.ts';
import styles from './lock-line.module.css';

const css = bindClasses(styles);

/** A padlock and one constant sentence. It never hints how many or how long. */
export function LockLine({ children }: { readonly children: ReactNode }) {
  return (
    <p className={css('line')}>
      <IconLock size="1.25em" stroke={1.75} aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}
