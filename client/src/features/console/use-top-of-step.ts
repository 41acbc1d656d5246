import type { StageId } from '@opora/shared/ids.ts';
import { type RefObject, useEffect, useRef } from 'react';

/** A new step is read from its beginning, wherever the side column was left; who is at work in the column is let be. */
export function useTopOfStep(stageId: StageId | undefined): RefObject<HTMLElement | null> {
  const part = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the change of the step is the reason.
  useEffect(() => {
    const column = part.current?.closest('aside');
    if (column?.contains(document.activeElement) === false) column.scrollTo({ top: 0 });
  }, [stageId]);
  return part;
}
