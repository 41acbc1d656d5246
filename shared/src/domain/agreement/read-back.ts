import type { SectionName } from '../plan/sections.ts';

/** The plan in the order in which it is read aloud at the end (domain.md 3.2, stage 11). */
export const readBackParts = [
  'purpose',
  'child',
  'goals',
  'tasks',
  'contingency',
  'review',
  'people',
  'agreement',
] as const;
export type ReadBackPart = (typeof readBackParts)[number];

/** The part `offset` places on, or undefined past either end. */
export const neighbourPart = (part: ReadBackPart, offset: 1 | -1): ReadBackPart | undefined =>
  readBackParts[readBackParts.indexOf(part) + offset];

/** The plan's own section of a part; the others are made from the state. */
export function sectionOfPart(part: ReadBackPart): SectionName | null {
  switch (part) {
    case 'purpose':
    case 'child':
    case 'goals':
    case 'contingency':
    case 'review':
      return part;
    default:
      return null;
  }
}
