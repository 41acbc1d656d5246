import type { Participant } from '../conference/participant.ts';
import type { Task } from './task.ts';

/**
 * May this person know of the task? A restricted task reaches those it names, its owner and helpers;
 * the shared screen shows only what everybody may see. Who was invited to their own tasks sees of the others those they
 * proposed (SC4).
 */
export function maySeeTask(task: Task, viewer: Participant): boolean {
  const { visibleTo, owner, with: helpers } = task.terms;
  if (owner === viewer.id || helpers.includes(viewer.id)) return true;
  if (visibleTo !== 'everyone') return visibleTo.includes(viewer.id);
  return viewer.scope?.tasks !== 'own' || task.proposedBy === viewer.id;
}
