import type { StageId } from '@opora/shared/ids.ts';
import { useEffect, useState } from 'react';

/** The second press of a shaking hand comes within this time; nobody reads a new title so fast. */
const seeingMs = 400;

/**
 * The stage that the person at this screen has had the time to see. Moves name it as the one they leave, so the
 * second half of a double press is refused as stale though the first one has arrived already (ST4, domain.md R6).
 */
export function useSeenStage(current: StageId): StageId {
  const [seen, setSeen] = useState(current);
  useEffect(() => {
    const timer = setTimeout(() => setSeen(current), seeingMs);
    return () => clearTimeout(timer);
  }, [current]);
  return seen;
}
