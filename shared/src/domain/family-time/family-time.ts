import { findStage, type Stage } from '../agenda/agenda.ts';
import type { Conference } from '../conference/conference.ts';
import type { Participant } from '../conference/participant.ts';
import type { SectionName } from '../plan/sections.ts';
import { isFamilySide } from '../roles.ts';

/** The family's side of the table: those who stay among themselves. */
export const isFamily = ({ role }: Participant): boolean => isFamilySide(role);

/** The stage of private family time that is now, also in a pause; undefined outside one (domain.md 3.4 E). */
export function familyStage(conference: Conference): Stage | undefined {
  if (conference.status !== 'live' && conference.status !== 'paused') return undefined;
  const stage = findStage(conference.agenda, conference.stageId);
  return stage?.audience === 'family' ? stage : undefined;
}

export const isFamilyTime = (conference: Conference): boolean =>
  familyStage(conference) !== undefined;

/** Where the family writes then, in the order of the stage: at least its ideas. A child's section stays the child's own. */
export function familySections({ opens }: Stage): readonly SectionName[] {
  const shared = opens.filter((section) => section !== 'child');
  return shared.includes('options') ? shared : [...shared, 'options'];
}

/** May this person write in the family's document now (FT1)? */
export function mayWriteInFamilyTime(
  conference: Conference,
  person: Participant,
  section: SectionName,
): boolean {
  const stage = familyStage(conference);
  return stage !== undefined && isFamily(person) && familySections(stage).includes(section);
}
