import type { Duplex } from 'node:stream';
import { documentLimits } from '@opora/shared/protocol/document-messages.ts';
import type { WebSocket } from 'ws';
import { heartbeatFrame, savedFrame } from '../frames.ts';
import type { EditKind } from '../gate/edit.ts';
import { OutgoingLine } from './outgoing-line.ts';

/** An edit on its way to those who did not make it. */
export interface StoredEdit {
  readonly frame: Uint8Array;
  /** State vector of the document before it: all that somebody has who never hears of it. */
  readonly before: () => Uint8Array;
}

/** What a receiver is missing. */
export interface Missing {
  /** It has at least this. */
  readonly stateVector: Uint8Array;
  /** It has asked by a step 1 and waits for the step 2. */
  readonly asked: boolean;
}

interface ReceiverOptions {
  readonly socket: WebSocket;
  readonly stream: Duplex;
  /** A receiver that is behind and takes nothing for so long is lost. */
  readonly stalledMs: number;
  /** Everything sent has been taken: to be sent what it is missing. */
  readonly onMissing: (missing: Missing) => void;
  /** As `onMissing`, of presence. */
  readonly onPresenceMissing: () => void;
  readonly onLost: () => void;
}

/**
 * What one connection hears, at the pace at which it listens. A slow one first goes without presence, then without
 * edits, and is told all at once what it missed when it has taken the rest; so it costs a bounded memory and
 * nobody else anything (SPEC LN).
 */
export class Receiver {
  readonly #options: ReceiverOptions;
  readonly #line: OutgoingLine;
  readonly #stored: Record<EditKind, number> = { 'step-2': 0, update: 0 };
  #acknowledging = false;
  #missing: Missing | undefined;
  #missesPresence = false;
  #missesAcknowledgement = false;
  #watch: NodeJS.Timeout | undefined;

  constructor(options: ReceiverOptions) {
    this.#options = options;
    const { socket, stream } = options;
    this.#line = new OutgoingLine({ socket, stream, onDrained: () => this.#catchUp() });
  }

  get unsentBytes(): number {
    return this.#line.unsentBytes;
  }

  /** For what may never be left out. */
  send(frame: Uint8Array): void {
    this.#line.send(frame);
  }

  tellEdit({ frame, before }: StoredEdit): void {
    if (this.#missing !== undefined) return;
    if (this.#isFull()) this.#fallBehind({ stateVector: before(), asked: false });
    else this.#line.send(frame);
  }

  /** `answer` to a step 1 with this state vector; for as long as the receiver is behind, a later one takes its place. */
  tellStep2(answer: Uint8Array, stateVector: Uint8Array): void {
    if (this.#missing === undefined && !this.#isFull()) this.#line.send(answer);
    else this.#fallBehind({ stateVector, asked: true });
  }

  tellPresence(frame: Uint8Array): void {
    if (this.#isLagging()) this.#missesPresence = true;
    else this.#line.send(frame);
  }

  /** One more frame of this kind is on disk. The counts only grow, so the newest says it all. */
  stored(kind: EditKind): void {
    this.#stored[kind] += 1;
    if (this.#acknowledging) return;
    this.#acknowledging = true;
    process.nextTick(() => {
      this.#acknowledging = false;
      if (this.#isLagging()) this.#missesAcknowledgement = true;
      else this.#acknowledge();
    });
  }

  /** Whatever waits says as much. */
  beat(): void {
    if (this.#line.unsentBytes === 0) this.#line.send(heartbeatFrame);
  }

  /** What waits goes first, unless it has waited for too long. */
  close(): void {
    clearTimeout(this.#watch);
    this.#line.close(this.#missing === undefined ? 'sent' : 'dropped');
  }

  #isLagging(): boolean {
    return this.#missing !== undefined || this.#line.unsentBytes > documentLimits.laggingBytes;
  }

  #isFull(): boolean {
    return this.#line.unsentBytes > documentLimits.behindBytes;
  }

  #acknowledge(): void {
    this.#line.send(savedFrame(this.#stored['step-2'], this.#stored.update));
  }

  #fallBehind(missing: Missing): void {
    const isFirst = this.#missing === undefined;
    this.#missing = missing;
    if (isFirst) this.#watchOver();
  }

  /** A large step 2 on a slow line takes its time and is not lost for it: what counts is that the line moves. */
  #watchOver(): void {
    const { stalledMs, onLost } = this.#options;
    const handed = this.#line.handedBytes;
    this.#watch = setTimeout(() => {
      if (this.#line.handedBytes === handed) onLost();
      else this.#watchOver();
    }, stalledMs);
    this.#watch.unref();
  }

  #catchUp(): void {
    clearTimeout(this.#watch);
    const missing = this.#missing;
    this.#missing = undefined;
    if (this.#missesAcknowledgement) this.#acknowledge();
    this.#missesAcknowledgement = false;
    if (missing !== undefined) this.#options.onMissing(missing);
    const missesPresence = this.#missesPresence;
    this.#missesPresence = false;
    if (missesPresence) this.#options.onPresenceMissing();
  }
}
