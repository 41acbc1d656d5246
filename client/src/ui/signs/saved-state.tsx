import { IconAlertTriangle, IconCheck, IconCloudOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { bindClasses } from '../bind-classes.ts';
import styles from './saved-state.module.css';

const css = bindClasses(styles);

/** `offline` and `cannot-save` are bands as wide as their place, the others a word in a row. */
export type SavedKind = 'saved' | 'saving' | 'offline' | 'cannot-save';

const signs = {
  saved: <IconCheck size={20} stroke={1.75} aria-hidden="true" />,
  saving: null,
  offline: <IconCloudOff size={22} stroke={1.75} aria-hidden="true" />,
  'cannot-save': <IconAlertTriangle size={22} stroke={1.75} aria-hidden="true" />,
} satisfies Record<SavedKind, ReactNode>;

/** How it stands with saving; the words come in as children. Red is used here and nowhere else. */
export function SavedState({
  kind,
  children,
}: {
  readonly kind: SavedKind;
  readonly children: ReactNode;
}) {
  return (
    <div className={css(kind)}>
      {signs[kind]}
      <span>{children}</span>
    </div>
  );
}
