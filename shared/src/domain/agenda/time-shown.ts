import { childKeptBy } from '../circles/child-space.ts';
import type { Conference } from '../conference/conference.ts';
import type { Participant } from '../conference/participant.ts';
import { findStage } from './agenda.ts';

/**
 * Whether a person is shown how much time there is. A child never is; while a child is listened to, neither is who
 * writes with them, nor the wall, which the child sees (TI3).
 */
export function showsTime(conference: Conference, viewer: Participant): boolean {
  if (viewer.role === 'child') return false;
  const isAtChild = viewer.role === 'screen' || childKeptBy(conference, viewer) !== undefined;
  return !(isAtChild && isChildListenedTo(conference));
}

function isChildListenedTo(conference: Conference): boolean {
  if (conference.status === 'preparing') return false;
  return findStage(conference.agenda, conference.stageId)?.kind === 'child_voice';
}
