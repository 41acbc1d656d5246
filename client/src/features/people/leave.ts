import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';

/** The answer may come after the page has gone. */
const askToLeave = (conference: ConferenceId, as: ParticipantId): Promise<Response> =>
  fetch(`/api/leave?${new URLSearchParams({ conference, as })}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    keepalive: true,
  });

/**
 * Ends this person's session on this device. `left` also where there was none any more; `failed` if the server cannot
 * be reached, and then the session still stands.
 */
export async function leave(
  conference: ConferenceId,
  as: ParticipantId,
): Promise<'left' | 'failed'> {
  try {
    const { ok, status } = await askToLeave(conference, as);
    return ok || status === 401 ? 'left' : 'failed';
  } catch {
    return 'failed';
  }
}

let isLeavingAtOnce = false;
// The browser's question about words on their way would keep the page open. Who listens first is asked first.
addEventListener('beforeunload', (event) => {
  if (isLeavingAtOnce) event.stopImmediatePropagation();
});

/** For somebody who must not be seen here: an empty page at once, and no way back to this one. */
export function leaveAtOnce(conference: ConferenceId, as: ParticipantId): void {
  // Before anything that takes time.
  document.documentElement.hidden = true;
  isLeavingAtOnce = true;
  void askToLeave(conference, as);
  location.replace('about:blank');
}
