import type { WebsocketProvider } from 'y-websocket';

/** The provider's own first step; doubled with each attempt that fails. */
const stepMs = 100;
/** Longest wait of one tab, drawn once. */
const cap = { leastMs: 2_500, mostMs: 6_000 };
/** A wait of nothing would be no wait. */
const leastMs = 50;

/** `attempt` counts from 1 and starts again after a connection that worked; `chance` from 0 to 1 gives the spread. */
export function reconnectDelayMs(attempt: number, capMs: number, chance: number): number {
  const most = Math.min(2 ** attempt * stepMs, capMs);
  return leastMs + chance * (most - leastMs);
}

/**
 * Full jitter: the provider has none, so after a restart everybody would come back in the same moment, again and
 * again. It tells of the loss before it counts the attempt and sets its timer, which waits no longer than
 * `maxBackoffTime`.
 */
export function spreadReconnects(provider: WebsocketProvider, chance = Math.random): void {
  const capMs = cap.leastMs + chance() * (cap.mostMs - cap.leastMs);
  provider.on('connection-close', () => {
    const attempt = provider.wsUnsuccessfulReconnects + 1;
    provider.maxBackoffTime = reconnectDelayMs(attempt, capMs, chance());
  });
}
