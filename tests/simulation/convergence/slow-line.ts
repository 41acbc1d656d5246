import { documentMessages, syncMessages } from '@opora/shared/protocol/document-messages.ts';
import * as decoding from 'lib0/decoding';
import { WebSocket as NodeWebSocket } from 'ws';

type Frame = Uint8Array<ArrayBuffer>;

/** What the provider uses of a browser's socket. */
interface Handlers {
  onopen: (() => void) | null;
  onmessage: ((event: { readonly data: ArrayBuffer }) => void) | null;
  onclose: ((event: { readonly code: number; readonly reason: string }) => void) | null;
  onerror: ((event: unknown) => void) | null;
}

const numberOf = (frame: Frame): number => frame[0] ?? -1;
const isSync = (frame: Frame): boolean => numberOf(frame) === documentMessages.sync;
const isEdit = (frame: Frame): boolean => isSync(frame) && frame[1] !== syncMessages.step1;
const isUpdate = (frame: Frame): boolean => isSync(frame) && frame[1] === syncMessages.update;

/**
 * Somebody's connections, one after another, over real sockets. Frames of the document wait here on both sides until
 * the test lets them go on, in order; what waits is lost with its connection. Presence passes freely.
 */
export class SlowLine {
  readonly #cookie: string;
  #socket: NodeWebSocket | undefined;
  #handlers: Handlers | undefined;
  #inbox: Frame[] = [];
  #outbox: Frame[] = [];
  /** Frames that were sent on this connection and are edits. */
  #sent: Frame[] = [];
  #step2Sent = false;
  #stored = 0;
  #news = Promise.withResolvers<void>();
  /** The next update to arrive is lost. */
  losesUpdate = false;

  constructor(cookie: string) {
    this.#cookie = cookie;
  }

  get isIdle(): boolean {
    return this.#inbox.length === 0 && this.#outbox.length === 0;
  }

  /** Each frame `twice` if it is an update. */
  hear(count = this.#inbox.length, twice = false): void {
    for (const frame of this.#inbox.splice(0, count)) {
      if (this.losesUpdate && isUpdate(frame)) this.losesUpdate = false;
      else this.#deliver(frame, twice);
    }
  }

  /** Each frame `twice` if it is an update. */
  send(count = this.#outbox.length, twice = false): void {
    for (const frame of this.#outbox.splice(0, count)) {
      this.#transmit(frame);
      if (twice && isUpdate(frame)) this.#transmit(frame);
    }
  }

  /** Once more, late, an update of this connection. */
  repeat(nth: number): void {
    const updates = this.#sent.filter(isUpdate);
    const frame = updates[nth % updates.length];
    if (frame !== undefined) this.#transmit(frame);
  }

  /** Resolves when the server has stored or refused what was sent, and all it has said has arrived. */
  async settled(): Promise<void> {
    while (this.#isOwed()) await this.#news.promise;
    const socket = this.#socket;
    if (socket?.readyState !== NodeWebSocket.OPEN) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        socket.off('pong', done);
        socket.off('close', done);
        resolve();
      };
      // The answer comes behind everything that was said before.
      socket.on('pong', done);
      socket.on('close', done);
      socket.ping();
    });
  }

  /** For the provider, in the place of `WebSocket`. */
  socketClass(): typeof WebSocket {
    const line = this;
    class SlowSocket implements Handlers {
      onopen = null;
      onmessage = null;
      onclose = null;
      onerror = null;
      readonly #socket: NodeWebSocket;
      constructor(url: string) {
        this.#socket = line.#connect(url, this);
      }
      send(frame: Frame): void {
        if (isSync(frame)) line.#outbox.push(frame);
        else this.#socket.send(frame);
      }
      close(): void {
        line.#drop(this.#socket);
        this.#socket.close();
      }
    }
    // The provider asks for the browser's type and uses these parts of it.
    return SlowSocket as unknown as typeof WebSocket;
  }

  #connect(url: string, handlers: Handlers): NodeWebSocket {
    const socket = new NodeWebSocket(url, { headers: { cookie: this.#cookie } });
    [this.#inbox, this.#outbox, this.#sent] = [[], [], []];
    [this.#step2Sent, this.#stored] = [false, 0];
    [this.#socket, this.#handlers] = [socket, handlers];
    socket.binaryType = 'arraybuffer';
    socket.on('open', () => handlers.onopen?.());
    socket.on('error', (error) => handlers.onerror?.(error));
    socket.on('message', (data) => {
      if (socket === this.#socket && data instanceof ArrayBuffer)
        this.#arrive(new Uint8Array(data));
    });
    socket.on('close', (code, reason) => {
      this.#drop(socket);
      handlers.onclose?.({ code, reason: reason.toString() });
    });
    return socket;
  }

  #drop(socket: NodeWebSocket): void {
    if (socket !== this.#socket) return;
    this.#socket = undefined;
    [this.#inbox, this.#outbox] = [[], []];
    this.#tell();
  }

  #arrive(frame: Frame): void {
    if (isSync(frame)) this.#inbox.push(frame);
    else if (numberOf(frame) === documentMessages.saved) this.#countStored(frame);
    else if (numberOf(frame) === documentMessages.presence) this.#deliver(frame);
  }

  #countStored(frame: Frame): void {
    const decoder = decoding.createDecoder(frame);
    decoding.readVarUint(decoder);
    if (!decoding.hasContent(decoder)) return;
    this.#stored = decoding.readVarUint(decoder) + decoding.readVarUint(decoder);
    this.#tell();
  }

  #deliver(frame: Frame, twice = false): void {
    this.#handlers?.onmessage?.({ data: frame.buffer });
    if (twice && isUpdate(frame)) this.#handlers?.onmessage?.({ data: frame.buffer });
  }

  #transmit(frame: Frame): void {
    this.#socket?.send(frame);
    if (isEdit(frame)) this.#sent.push(frame);
    if (isEdit(frame) && !isUpdate(frame)) this.#step2Sent = true;
  }

  /** The server keeps updates back until the step 2 is in. */
  #isOwed(): boolean {
    return this.#socket !== undefined && this.#step2Sent && this.#stored < this.#sent.length;
  }

  #tell(): void {
    this.#news.resolve();
    this.#news = Promise.withResolvers();
  }
}
