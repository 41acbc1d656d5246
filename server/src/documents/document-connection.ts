import type { Duplex } from 'node:stream';
import {
  type DocumentCloseCode,
  documentCloseCodes,
  documentLimits,
} from '@opora/shared/protocol/document-messages.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';
import type { RawData, WebSocket } from 'ws';
import type { DocumentRoom, RoomMember } from './document-room.ts';
import type { DocumentVisitor } from './document-visitor.ts';
import { type Frame, heartbeatFrame, readFrame, savedFrame } from './frames.ts';
import type { EditKind, GateRefusal } from './gate/edit.ts';

const closeCodes: Readonly<Record<GateRefusal, DocumentCloseCode>> = {
  'too-large': documentCloseCodes.tooLarge,
  malformed: documentCloseCodes.refusedEdit,
  'not-allowed': documentCloseCodes.notAllowed,
};

/** Beats without any sign of life, not even the answer to a ping, after which a connection is dead. */
const deadAfterBeats = 2;

interface DocumentConnectionOptions {
  readonly socket: WebSocket;
  /** The stream under the socket: what is sent in one tick is written at once. */
  readonly stream: Duplex;
  readonly visitor: DocumentVisitor;
  readonly room: DocumentRoom;
  /** Called once, when the connection has left the room. */
  readonly onLeave: () => void;
}

/** One socket in one document: reads its frames and writes to it. */
export class DocumentConnection implements RoomMember {
  readonly visitor: DocumentVisitor;
  readonly #options: DocumentConnectionOptions;
  #open = true;
  /** Updates that came before the step 2; undefined once it is in (live-documents.md 4.3). */
  #held: Uint8Array[] | undefined = [];
  #heldBytes = 0;
  #stored: Record<EditKind, number> = { 'step-2': 0, update: 0 };
  #acknowledging = false;
  #corked = false;
  #quietBeats = 0;

  constructor(options: DocumentConnectionOptions) {
    this.#options = options;
    this.visitor = options.visitor;
    const { socket } = options;
    // A frame as a buffer of its own: views of it may be kept and cross threads.
    socket.binaryType = 'arraybuffer';
    socket.on('message', (data, isBinary) => this.#receive(data, isBinary));
    socket.on('pong', () => this.#heard());
    socket.on('close', () => this.#leave());
  }

  start(): void {
    this.#options.room.join(this);
  }

  send(frame: Uint8Array): void {
    if (!this.#open) return;
    const { socket } = this.#options;
    if (socket.bufferedAmount > documentLimits.lostBytes) {
      this.close(documentCloseCodes.tryAgain, 'lagging');
      return;
    }
    this.#cork();
    socket.send(frame);
  }

  sendPresence(frame: Uint8Array): void {
    if (this.#options.socket.bufferedAmount <= documentLimits.laggingBytes) this.send(frame);
  }

  stored(kind: EditKind): void {
    this.#stored[kind] += 1;
    if (this.#acknowledging) return;
    this.#acknowledging = true;
    process.nextTick(() => {
      this.#acknowledging = false;
      this.send(savedFrame(this.#stored['step-2'], this.#stored.update));
    });
  }

  /** A data frame, because the provider does not count pings as life, and a ping, which any client answers. */
  beat(): void {
    const { socket } = this.#options;
    if (this.#quietBeats >= deadAfterBeats) {
      socket.terminate();
      return;
    }
    this.#quietBeats += 1;
    this.send(heartbeatFrame);
    if (this.#open) socket.ping();
  }

  /** `reason` is for developers. */
  close(code: DocumentCloseCode, reason: string): void {
    if (!this.#open) return;
    this.#leave();
    this.#options.socket.close(code, reason);
  }

  #leave(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#options.room.leave(this);
    this.#options.onLeave();
  }

  #heard(): void {
    this.#quietBeats = 0;
  }

  #receive(data: RawData, isBinary: boolean): void {
    if (!this.#open) return;
    this.#heard();
    const frame =
      isBinary && data instanceof ArrayBuffer
        ? readFrame(new Uint8Array(data))
        : err('malformed' as const);
    const handled = frame.ok ? this.#handle(frame.value) : frame;
    if (!handled.ok) this.close(closeCodes[handled.error], handled.error);
  }

  #handle(frame: Frame): Result<void, GateRefusal> {
    const { room } = this.#options;
    switch (frame.kind) {
      case 'step-1':
        return room.answerStep1(this, frame.stateVector);
      case 'step-2':
        return this.#receiveStep2(frame.update);
      case 'update':
        return this.#held === undefined
          ? room.submit(this, 'update', frame.update)
          : this.#hold(this.#held, frame.update);
      case 'presence':
        return room.claimPresence(this, frame.claims);
      case 'presence-query':
        return ok(room.tellPresence(this));
    }
  }

  #receiveStep2(update: Uint8Array): Result<void, GateRefusal> {
    const held = this.#held ?? [];
    this.#held = undefined;
    let submitted = this.#options.room.submit(this, 'step-2', update);
    for (const later of held) {
      if (submitted.ok) submitted = this.#options.room.submit(this, 'update', later);
    }
    return submitted;
  }

  #hold(held: Uint8Array[], update: Uint8Array): Result<void, GateRefusal> {
    held.push(update);
    this.#heldBytes += update.length;
    return this.#heldBytes > documentLimits.step2Bytes ? err('too-large') : ok(undefined);
  }

  /** One write per receiver and tick (performance.md 5, move 1). */
  #cork(): void {
    if (this.#corked) return;
    const { stream } = this.#options;
    this.#corked = true;
    stream.cork();
    process.nextTick(() => {
      this.#corked = false;
      stream.uncork();
    });
  }
}
