import type { Audience } from '@opora/shared/domain/circles/release.ts';
import { type ReleaseId, releaseId } from '@opora/shared/ids.ts';
import { useRef } from 'react';

/**
 * One id for showing a sentence to the same people, so that a retry after a lost answer shows it once. For others a new one:
 * the server would take it for the first showing and leave that as it is.
 */
export function useReleaseId(): (to: Audience) => ReleaseId {
  const last = useRef<{ readonly id: ReleaseId; readonly wording: string } | null>(null);
  return (to) => {
    const wording = JSON.stringify(to);
    if (last.current?.wording !== wording) last.current = { id: newReleaseId(), wording };
    return last.current.id;
  };
}

/** Not `randomUUID`: an office may serve its own network without TLS, where browsers do not have it. */
function newReleaseId(): ReleaseId {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return releaseId([...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
}
