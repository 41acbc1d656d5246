import type { ReactNode } from 'react';
import { bindClasses } from '../bind-classes.ts';
import styles from './field.module.css';

const css = bindClasses(styles);

/** What all fields of the kit have in common. */
export interface FieldProps {
  /** Above the field and always visible. */
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong and what to do, one sentence; null or absent while all is well. */
  readonly error?: string | null;
  /** `quick`: 44 px high with small label, for capturing while people speak. */
  readonly size?: 'normal' | 'quick';
}

/** Class of the outermost element of a field. */
export const fieldClass = (size: FieldProps['size']): string =>
  css('field', size === 'quick' && 'quick');
