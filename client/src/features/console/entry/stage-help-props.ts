import type { ReactNode } from 'react';

export interface StageHelpProps {
  readonly notes?: ReactNode;
  /** Who may write where, while people are together. */
  readonly pens?: ReactNode;
}
