import { documentLimits } from '@opora/shared/protocol/document-messages.ts';
import { createRateLimit } from '../../limits/rate-limit.ts';

export type PresenceRequest = 'claim' | 'query';

/**
 * How fast one connection may say where it is and ask where others are. Beyond it only the newest of each kind is
 * kept, and carried out when its time has come: of presence nobody misses what is older.
 */
export class PresencePace {
  readonly #limit = createRateLimit(documentLimits.presenceBurst, documentLimits.presencePerSecond);
  readonly #flood = createRateLimit(
    documentLimits.presenceFloodBurst,
    documentLimits.presenceFloodPerSecond,
  );
  readonly #aside = new Map<PresenceRequest, () => void>();
  #timer: NodeJS.Timeout | undefined;

  /** Counts one frame, also one that asks for nothing; false if there are far too many. */
  count(): boolean {
    return this.#flood.take(performance.now());
  }

  /** Carries it out now or later, or a newer one in its place. */
  run(request: PresenceRequest, carryOut: () => void): void {
    if (this.#timer === undefined && this.#limit.take(performance.now())) {
      carryOut();
    } else {
      this.#aside.set(request, carryOut);
      this.#timer ??= this.#later();
    }
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#aside.clear();
  }

  #later(): NodeJS.Timeout {
    const timer = setTimeout(() => this.#carryOut(), this.#limit.waitMs(performance.now()));
    return timer.unref();
  }

  #carryOut(): void {
    this.#timer = undefined;
    for (const [request, carryOut] of this.#aside) {
      if (!this.#limit.take(performance.now())) break;
      this.#aside.delete(request);
      carryOut();
    }
    if (this.#aside.size > 0) this.#timer = this.#later();
  }
}
