import type { Localised } from '../text.ts';

/** Sections of the plan document: one fragment each, from this fixed list (design.md 4, domain.md 4.2). */
export const sectionNames = [
  'purpose',
  'child',
  'strengths',
  'worries',
  'unknown',
  'needs',
  'options',
  'goals',
  'services',
  'contact',
  'contingency',
  'exit',
  'review',
  'notes',
] as const;
export type SectionName = (typeof sectionNames)[number];

/** Who may write in a section, besides those who always may. */
export type Pen = (typeof penSteps)[number];

/** From the narrowest to the widest. */
export const penSteps = ['closed', 'first', 'everyone'] as const;

/** Who holds the pen first when a stage opens its sections. */
export const firstWriters = ['family', 'child', 'everyone'] as const;
export type FirstWriter = (typeof firstWriters)[number];

/** A section as the template words it. */
export interface SectionTemplate {
  readonly name: SectionName;
  readonly title: Localised;
  /** What an empty section asks, one plain sentence. */
  readonly question: Localised;
}
