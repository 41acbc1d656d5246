import type { IncomingMessage } from 'node:http';

/**
 * Does this request come from our own page? A browser names its page in `Origin` on every upgrade and
 * every POST; a foreign one is refused. Programs that are no browser send none and hold no one's cookie.
 */
export function isOwnOrigin(request: Pick<IncomingMessage, 'headers'>): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
