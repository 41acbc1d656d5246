import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';

/** As much as is handed to the socket ahead of what the network takes: one write, over which nothing can be decided. */
const windowBytes = 64 * 1024;
/** A larger frame goes in fragments of one message, so that a slow line is seen to move. */
const pieceBytes = 16 * 1024;
/** What a waiting frame costs beside its bytes. */
const overheadBytes = 128;
const compactAfter = 1024;

interface OutgoingLineOptions {
  readonly socket: WebSocket;
  /** The stream under the socket: what is sent in one tick is written at once. */
  readonly stream: Duplex;
  /** Everything that had to wait has been handed on. */
  readonly onDrained: () => void;
}

/** The frames on their way to one receiver, in order. What the network does not take waits here and is counted. */
export class OutgoingLine {
  readonly #options: OutgoingLineOptions;
  #waiting: Uint8Array[] = [];
  /** The frame that goes next, and how much of it has gone. */
  #next = 0;
  #offset = 0;
  #waitingBytes = 0;
  #handedBytes = 0;
  #isHeldUp = false;
  #isCorked = false;
  #isClosed = false;

  constructor(options: OutgoingLineOptions) {
    this.#options = options;
  }

  /** Bytes of memory that wait for the receiver. */
  get unsentBytes(): number {
    return this.#waitingBytes + this.#options.socket.bufferedAmount;
  }

  /** Grows as long as the receiver takes what waits for it. */
  get handedBytes(): number {
    return this.#handedBytes;
  }

  send(frame: Uint8Array): void {
    if (this.#isClosed) return;
    this.#waiting.push(frame);
    this.#waitingBytes += costOf(frame);
    this.#cork();
    this.#handOn();
  }

  /** The last frames go to the socket whatever it holds already, or are given up. */
  close(remains: 'sent' | 'dropped'): void {
    if (remains === 'sent') this.#handAll();
    this.#isClosed = true;
    this.#waiting = [];
    this.#waitingBytes = 0;
  }

  /** Called again whenever the network has taken something. */
  readonly #handOn = (): void => {
    const { socket, onDrained } = this.#options;
    if (this.#isClosed || socket.readyState !== socket.OPEN) return;
    let frame = this.#waiting[this.#next];
    while (frame !== undefined && socket.bufferedAmount < windowBytes) {
      this.#handPiece(frame);
      frame = this.#waiting[this.#next];
    }
    this.#forgetHanded();
    const wasHeldUp = this.#isHeldUp;
    this.#isHeldUp = frame !== undefined;
    if (wasHeldUp && !this.#isHeldUp) onDrained();
  };

  #handAll(): void {
    const { socket } = this.#options;
    if (socket.readyState !== socket.OPEN) return;
    for (
      let rest = this.#waiting[this.#next];
      rest !== undefined;
      rest = this.#waiting[this.#next]
    ) {
      this.#handPiece(rest);
    }
  }

  #handPiece(frame: Uint8Array): void {
    const end = Math.min(this.#offset + pieceBytes, frame.length);
    const piece = frame.subarray(this.#offset, end);
    const fin = end === frame.length;
    this.#offset = fin ? 0 : end;
    this.#handedBytes += piece.length;
    if (fin) {
      this.#next += 1;
      this.#waitingBytes -= costOf(frame);
    }
    this.#options.socket.send(piece, { binary: true, fin }, this.#handOn);
  }

  #forgetHanded(): void {
    if (this.#next === this.#waiting.length) this.#waiting.length = 0;
    else if (this.#next > compactAfter && this.#next * 2 > this.#waiting.length) {
      this.#waiting.splice(0, this.#next);
    } else return;
    this.#next = 0;
  }

  /** One write per receiver and tick (performance.md 5, move 1). */
  #cork(): void {
    if (this.#isCorked) return;
    const { stream } = this.#options;
    this.#isCorked = true;
    stream.cork();
    process.nextTick(() => {
      this.#isCorked = false;
      stream.uncork();
    });
  }
}

const costOf = (frame: Uint8Array): number => frame.length + overheadBytes;
