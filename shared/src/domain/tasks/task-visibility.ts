import type { Participant } from '../conference/participant.ts';
import type { Task } from './task.ts';

/**
 * May this person know of the task? A restricted task reaches those it names, its owner and helpers;
 * the shared screen shows only what everybody may see.
 */
export function maySeeTask(task: Task, viewer: Participant): boolean {
  const { visibleTo, owner, with: helpers } = task.terms;
  if (visibleTo === 'everyone') return true;
  return owner === viewer.id || helpers.includes(viewer.id) || visibleTo.includes(viewer.id);
}
