import type { Stage } from '@opora/shared/domain/agenda/agenda.ts';
import type { Conference } from '@opora/shared/domain/conference/conference.ts';
import { sectionsToGive } from '@opora/shared/domain/plan/pens.ts';

/** What "give everyone the pen" would do in a stage. */
export type PenNow = 'to-give' | 'given' | 'childs-own' | 'nothing-written';

export function penNow({ pens }: Conference, stage: Stage): PenNow {
  if (stage.opens.length === 0) return 'nothing-written';
  if (stage.opens.every((section) => section === 'child')) return 'childs-own';
  return sectionsToGive(pens, stage, 'everyone').length === 0 ? 'given' : 'to-give';
}
