import { documentLimits } from '@opora/shared/protocol/document-messages.ts';
import type { WebSocket } from 'ws';
import { createRateLimit } from '../../limits/rate-limit.ts';

/**
 * How fast one connection may send what has to be stored. Beyond it nothing is read from the connection for a while
 * and TCP holds the sender back, so nothing is lost; frames that were read already are still taken, up to a bound.
 */
export class SyncPace {
  readonly #socket: WebSocket;
  readonly #limit = createRateLimit(documentLimits.frameBurst, documentLimits.framesPerSecond);
  #pause: NodeJS.Timeout | undefined;

  constructor(socket: WebSocket) {
    this.#socket = socket;
  }

  /** Counts one frame; false if it is too far ahead. */
  count(): boolean {
    const aheadMs = this.#limit.borrow(performance.now());
    if (aheadMs > documentLimits.aheadMs) return false;
    if (aheadMs > 0) this.#wait(aheadMs);
    return true;
  }

  /** The socket is read again: it waits for the other end's close. */
  close(): void {
    clearTimeout(this.#pause);
    if (this.#pause !== undefined) this.#socket.resume();
  }

  #wait(ms: number): void {
    clearTimeout(this.#pause);
    this.#socket.pause();
    this.#pause = setTimeout(() => {
      this.#pause = undefined;
      this.#socket.resume();
    }, ms);
    this.#pause.unref();
  }
}
