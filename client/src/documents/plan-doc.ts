import { leaveMarksAlone } from '@opora/shared/plan/leave-marks.ts';
import * as Y from 'yjs';
import { nameTrueNeighbours } from './undo-neighbours.ts';

/** An empty document that comes to show what all others show, as a plain one of Yjs does not always (DO9). */
export function createPlanDoc(): Y.Doc {
  const doc = new Y.Doc();
  nameTrueNeighbours(doc);
  leaveMarksAlone(doc);
  return doc;
}
