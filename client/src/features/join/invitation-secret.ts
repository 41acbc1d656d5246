import { useSyncExternalStore } from 'react';

/**
 * The secret lives in this variable and nowhere else: it is taken out of the address at once, so that
 * neither the history nor a screenshot of the address bar keeps it (security.md 4.5).
 */
let secret: string | null = null;

function takeSecret(): string | null {
  const found = location.hash.slice(1);
  if (found !== '') {
    secret = found;
    history.replaceState(null, '', location.pathname);
  }
  return secret;
}

/** Opening another link in the same tab changes only the fragment. */
function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

/** The secret of the link this page was opened with; null for a plain `/join`. */
export const useInvitationSecret = (): string | null => useSyncExternalStore(subscribe, takeSecret);

export function forgetSecret(): void {
  secret = null;
}
