import type { ReadBackPart } from '@opora/shared/domain/agreement/read-back.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import type { ReactNode } from 'react';
import type { Lines } from './line-size.ts';

/** What comes from other features. */
export interface ScreenSlots {
  /** A section of the plan, drawn for the wall; `few` lines are larger. */
  readonly renderSection: (section: SectionName, options: { readonly lines: Lines }) => ReactNode;
  /** Who may write in it, in words. */
  readonly renderPen: (section: SectionName) => ReactNode;
  /** The tasks everybody may see, as wide as the wall, each a list item. */
  readonly tasks: ReactNode;
  /** Who speaks and who comes next; nothing where nobody does. */
  readonly speakers: ReactNode;
  /** Everybody's ideas, and the question asked last. */
  readonly ideas: ReactNode;
  readonly scale: ReactNode;
  /** A part of the plan that is read aloud and is no section of it, nor the tasks. */
  readonly readBack: (part: ReadBackPart) => ReactNode;
}
