import type { StageId } from '../../ids.ts';
import type { Conference } from '../conference/conference.ts';
import type { Participant } from '../conference/participant.ts';
import { can } from '../permissions.ts';

/** The stages somebody was invited to, or null for who takes part in the whole meeting. */
export const stagesOf = ({ scope }: Participant): readonly StageId[] | null =>
  scope === null || scope.stages === 'all' ? null : scope.stages;

/** Whether the part of the meeting this person was invited to is now. Before and after the meeting there is none. */
export function isTheirPart(conference: Conference, person: Participant): boolean {
  const stages = stagesOf(person);
  if (stages === null) return true;
  const isUnderway = conference.status === 'live' || conference.status === 'paused';
  return isUnderway && stages.includes(conference.stageId);
}

/** May this person hold anything of the conference now? Who may not is sent nothing, not even that it exists (SC1). */
export const takesPart = (conference: Conference, person: Participant): boolean =>
  person.attendance === 'invited' && isTheirPart(conference, person);

/** Whether what people write together is for this person at all, whenever they take part. */
export const readsPlan = ({ scope }: Participant): boolean => scope?.readsPlan ?? true;

/** May this person read the plan now, and what is told about how it came about (SC3)? */
export const mayReadPlan = (conference: Conference, person: Participant): boolean =>
  takesPart(conference, person) && can(person.role, 'plan:read') && readsPlan(person);
