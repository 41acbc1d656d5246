import type { ParticipantId } from '../../ids.ts';
import type { Participant } from '../conference/participant.ts';
import { keepsSpaceOf } from './child-space.ts';
import type { Release } from './release.ts';

/**
 * May this person know of it? Everyone is everyone who reads the plan, in which it stands; the shared screen shows only
 * what everybody may see.
 */
export function maySeeRelease({ to, childId }: Release, viewer: Participant): boolean {
  if (keepsSpaceOf(childId, viewer)) return true;
  return to === 'everyone' ? (viewer.scope?.readsPlan ?? true) : to.includes(viewer.id);
}

/** As a viewer may know it: it names nobody of whom they must not know. */
export const releaseFor = (release: Release, known: ReadonlySet<ParticipantId>): Release => ({
  ...release,
  to: release.to === 'everyone' ? 'everyone' : release.to.filter((id) => known.has(id)),
  answers: release.answers.filter(({ by }) => known.has(by)),
});
