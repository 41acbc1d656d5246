import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';

/**
 * Ends this person's session on this device. `left` also where there was none any more; `failed` if the server cannot
 * be reached, and then the session still stands.
 */
export async function leave(
  conference: ConferenceId,
  as: ParticipantId,
): Promise<'left' | 'failed'> {
  try {
    const query = new URLSearchParams({ conference, as });
    const { ok, status } = await fetch(`/api/leave?${query}`, { method: 'POST' });
    return ok || status === 401 ? 'left' : 'failed';
  } catch {
    return 'failed';
  }
}
