import type { Logger } from '../observability/logger.ts';
import type { AccessStore } from '../persistence/access-store.ts';
import type { OpenConnections } from './open-connections.ts';
import type { PuttingOut } from './putting-out.ts';
import { type Sessions, sessionLimits } from './sessions.ts';

export interface SweepComponents {
  readonly access: AccessStore;
  readonly sessions: Sessions;
  readonly connections: OpenConnections;
  readonly puttingOut: PuttingOut;
  readonly now: () => number;
  readonly logger: Logger;
  readonly everyMs: number;
}

/** Ends what has run out, again and again: also under open connections (AD10). Returns the way to stop. */
export function startSweep(components: SweepComponents): () => void {
  const { access, sessions, connections, puttingOut, now, logger, everyMs } = components;

  async function sweep(): Promise<void> {
    await puttingOut.retry();
    await sessions.sweep(connections.sessions());
    const { wholeMs, idleMs } = sessionLimits;
    await access.removeExpired({ begun: now() - wholeMs, used: now() - idleMs });
  }

  const timer = setInterval(() => {
    sweep().catch((error: unknown) => logger.warn('access-not-swept', { error }));
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
