import type { Conference } from '../conference/conference.ts';
import { firstWriterOf } from './pens.ts';
import { type Pen, penSteps, type SectionName } from './sections.ts';

/** The steps of a section's pen that differ in who may write, from the narrowest; none for the child's own section (PN2). */
export function penChoices(conference: Conference, section: SectionName): readonly Pen[] {
  if (section === 'child') return [];
  // Only the family's being first differs both from nobody's writing and from everybody's.
  return firstWriterOf(conference, section) === 'family' ? penSteps : ['closed', 'everyone'];
}

/** Which of these steps the pen is at. */
export function penStep(conference: Conference, section: SectionName): Pen {
  const pen = conference.pens[section];
  if (pen !== 'first') return pen;
  const first = firstWriterOf(conference, section);
  if (first === 'everyone') return 'everyone';
  return first === 'family' || section === 'child' ? 'first' : 'closed';
}
