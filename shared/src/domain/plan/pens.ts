import type { Stage } from '../agenda/agenda.ts';
import type { Conference } from '../conference/conference.ts';
import { findParticipant } from '../conference/conference.ts';
import type { Participant } from '../conference/participant.ts';
import { isFamilyTime } from '../family-time/family-time.ts';
import { can } from '../permissions.ts';
import { isFamilySide } from '../roles.ts';
import type { FirstWriter, Pen, SectionName } from './sections.ts';
import { sectionNames } from './sections.ts';

export type Pens = Readonly<Record<SectionName, Pen>>;

export const closedPens: Pens = Object.fromEntries(
  sectionNames.map((name) => [name, 'closed']),
) as Record<SectionName, Pen>;

/** Whoever writes first in a section: the wording of the last stage that opened it. */
export function firstWriterOf(conference: Conference, section: SectionName): FirstWriter {
  if (section === 'child') return 'child';
  const opening = conference.agenda.find((stage) => stage.opens.includes(section));
  return opening?.first ?? 'everyone';
}

/**
 * Pens after entering a stage: its closed sections open for their first writers. A pen once given is
 * not taken back by walking through the agenda again, so nobody loses it in the middle of a word (PE3).
 */
export function pensOnEntering(pens: Pens, stage: Stage): Pens {
  const opened = stage.opens.filter((section) => pens[section] === 'closed');
  if (opened.length === 0) return pens;
  return { ...pens, ...Object.fromEntries(opened.map((section) => [section, 'first'])) };
}

/** Sections whose pen moves when it is given for a whole stage; the child's own section never is (PN2). */
export const sectionsToGive = (pens: Pens, stage: Stage, to: Pen): readonly SectionName[] =>
  stage.opens.filter((section) => section !== 'child' && pens[section] !== to);

/** The child's section belongs to the child, to their support person, and to the scribe on the child's wish. */
function mayWriteForChild(conference: Conference, person: Participant): boolean {
  if (person.role === 'child' || person.role === 'scribe') return true;
  const supported =
    person.supports === null ? undefined : findParticipant(conference, person.supports);
  return person.role === 'support-person' && supported?.role === 'child';
}

const isFirstWriter = (first: FirstWriter, person: Participant): boolean =>
  first === 'everyone' || (first === 'family' && isFamilySide(person.role));

/** May this person write in this section now? (PE1 to PE5) */
export function mayWriteSection(
  conference: Conference,
  person: Participant,
  section: SectionName,
): boolean {
  if (conference.status === 'closed' || !can(person.role, 'plan:write')) return false;
  // The family writes by itself, and nobody meanwhile where the others read (FT2).
  if (isFamilyTime(conference)) return false;
  if (section === 'child') {
    return conference.pens.child !== 'closed' && mayWriteForChild(conference, person);
  }
  if (can(person.role, 'plan:write-always')) return true;
  const pen = conference.pens[section];
  if (pen === 'everyone') return true;
  return pen === 'first' && isFirstWriter(firstWriterOf(conference, section), person);
}
