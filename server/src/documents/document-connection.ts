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
import { type Frame, type PresenceClaim, readFrame } from './frames.ts';
import type { EditKind, GateRefusal } from './gate/edit.ts';
import { HeldUpdates } from './lines/held-updates.ts';
import { PresencePace } from './lines/presence-pace.ts';
import { Receiver, type StoredEdit } from './lines/receiver.ts';
import { SyncPace } from './lines/sync-pace.ts';

type LineRefusal = GateRefusal | 'too-fast';

const closeCodes: Readonly<Record<LineRefusal, DocumentCloseCode>> = {
  'too-large': documentCloseCodes.tooLarge,
  malformed: documentCloseCodes.refusedEdit,
  'not-allowed': documentCloseCodes.notAllowed,
  protected: documentCloseCodes.refusedEdit,
  // Coming back, an honest client brings in its step 2 whatever was not read.
  'too-fast': documentCloseCodes.tryAgain,
};

/** Beats without any sign of life, not even the answer to a ping, after which a connection is dead. */
const deadAfterBeats = 2;

interface DocumentConnectionOptions {
  readonly socket: WebSocket;
  readonly stream: Duplex;
  readonly visitor: DocumentVisitor;
  readonly room: DocumentRoom;
  readonly stalledMs: number;
  /** Called once, when the connection has left the room. */
  readonly onLeave: () => void;
}

/** One socket in one document: reads its frames and writes to it. */
export class DocumentConnection implements RoomMember {
  readonly visitor: DocumentVisitor;
  readonly #socket: WebSocket;
  readonly #room: DocumentRoom;
  readonly #onLeave: () => void;
  readonly #receiver: Receiver;
  readonly #syncPace: SyncPace;
  readonly #presencePace = new PresencePace();
  #open = true;
  /** Undefined once the step 2 is in. */
  #held: HeldUpdates | undefined = new HeldUpdates();
  #quietBeats = 0;

  constructor({ socket, stream, visitor, room, stalledMs, onLeave }: DocumentConnectionOptions) {
    this.visitor = visitor;
    this.#socket = socket;
    this.#room = room;
    this.#onLeave = onLeave;
    this.#syncPace = new SyncPace(socket);
    this.#receiver = new Receiver({
      socket,
      stream,
      stalledMs,
      onMissing: (missing) => room.catchUp(this, missing),
      onPresenceMissing: () => room.presence.tellAll(this),
      onLost: () => this.close(documentCloseCodes.tryAgain, 'lagging'),
    });
    // A frame as a buffer of its own: views of it may be kept and cross threads.
    socket.binaryType = 'arraybuffer';
    socket.on('message', (data, isBinary) => this.#receive(data, isBinary));
    socket.on('pong', () => this.#heard());
    socket.on('close', () => this.#leave());
  }

  get unsentBytes(): number {
    return this.#receiver.unsentBytes;
  }

  start(): void {
    this.#room.join(this);
  }

  send(frame: Uint8Array): void {
    this.#receiver.send(frame);
  }

  tellEdit(edit: StoredEdit): void {
    this.#receiver.tellEdit(edit);
  }

  tellStep2(answer: Uint8Array, stateVector: Uint8Array): void {
    this.#receiver.tellStep2(answer, stateVector);
  }

  tellPresence(frame: Uint8Array): void {
    this.#receiver.tellPresence(frame);
  }

  stored(kind: EditKind): void {
    this.#receiver.stored(kind);
  }

  /** A data frame, because the provider does not count pings as life, and a ping, which any client answers. */
  beat(): void {
    if (this.#quietBeats >= deadAfterBeats) {
      this.#socket.terminate();
      return;
    }
    this.#quietBeats += 1;
    if (!this.#open) return;
    this.#receiver.beat();
    this.#socket.ping();
  }

  /** `reason` is for developers. */
  close(code: DocumentCloseCode, reason: string): void {
    if (!this.#open) return;
    this.#leave();
    this.#socket.close(code, reason);
  }

  #leave(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#receiver.close();
    this.#syncPace.close();
    this.#presencePace.close();
    this.#room.leave(this);
    this.#onLeave();
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
    this.#closeIfRefused(frame.ok ? this.#handle(frame.value) : frame);
  }

  #closeIfRefused(handled: Result<unknown, LineRefusal>): void {
    if (!handled.ok) this.close(closeCodes[handled.error], handled.error);
  }

  #handle(frame: Frame): Result<void, LineRefusal> {
    const isPresence = frame.kind === 'presence' || frame.kind === 'presence-query';
    const pace = isPresence ? this.#presencePace : this.#syncPace;
    if (!pace.count()) return err('too-fast');
    switch (frame.kind) {
      case 'step-1':
        return this.#room.answerStep1(this, frame.stateVector);
      case 'step-2':
        return this.#receiveStep2(frame.update);
      case 'update':
        return this.#held?.add(frame.update) ?? this.#room.submit(this, 'update', frame.update);
      case 'presence':
        return this.#receiveClaim(this.#room.presence.ownClaim(this, frame.claims));
      case 'presence-query':
        return ok(this.#presencePace.run('query', () => this.#room.presence.tellAll(this)));
    }
  }

  #receiveStep2(update: Uint8Array): Result<void, GateRefusal> {
    const held = this.#held?.updates ?? [];
    this.#held = undefined;
    let submitted = this.#room.submit(this, 'step-2', update);
    for (const later of held) {
      if (submitted.ok) submitted = this.#room.submit(this, 'update', later);
    }
    return submitted;
  }

  #receiveClaim(claim: PresenceClaim | undefined): Result<void, 'too-large'> {
    if (claim === undefined) return ok(undefined);
    if (claim.json.length > documentLimits.presenceBytes) return err('too-large');
    // Kept for later, it must not keep the whole frame.
    const own = { ...claim, json: claim.json.slice() };
    const { presence } = this.#room;
    this.#presencePace.run('claim', () => this.#closeIfRefused(presence.claim(this, own)));
    return ok(undefined);
  }
}
