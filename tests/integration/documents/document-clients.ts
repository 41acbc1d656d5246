import { documentMessages } from '@opora/shared/protocol/document-messages.ts';
import * as decoding from 'lib0/decoding';
import { WebSocket as NodeWebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { cookieSocketClass } from '../../support/cookie-socket.ts';

/** One person with the unmodified provider. */
export interface Member {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  /** Acknowledged `[step 2 frames, updates]` of each connection, oldest first. */
  readonly acknowledged: (readonly [step2: number, updates: number])[];
  heartbeats(): number;
  /** Of each connection, oldest first. */
  readonly epochs: readonly string[];
  /** Codes of all closed connections, oldest first. */
  readonly closeCodes: number[];
  /** The provider has given up for good with this code. */
  finalCode(): number | undefined;
  close(): void;
}

export interface MemberOptions {
  readonly doc?: Y.Doc;
  readonly maxBackoffMs?: number;
  /** What it says of itself in the query. */
  readonly params?: Record<string, string>;
}

/** A socket without any protocol. */
export interface RawConnection {
  readonly socket: NodeWebSocket;
  readonly opened: Promise<void>;
  readonly closed: Promise<number>;
  /** All frames received, oldest first. */
  readonly frames: Uint8Array[];
  close(): void;
}

const headersOf = (key: string | null): Record<string, string> =>
  key === null ? {} : { cookie: `person=${key}` };

export function openMember(
  serverUrl: string,
  roomName: string,
  key: string | null,
  { doc = new Y.Doc(), maxBackoffMs = 100, params = {} }: MemberOptions = {},
): Member {
  const acknowledged: [number, number][] = [];
  const closeCodes: number[] = [];
  const epochs: string[] = [];
  let heartbeats = 0;
  let finalCode: number | undefined;
  const provider = new WebsocketProvider(serverUrl, roomName, doc, {
    disableBc: true,
    WebSocketPolyfill: cookieSocketClass(headersOf(key)['cookie'] ?? null),
    maxBackoffTime: maxBackoffMs,
    params,
  });
  provider.messageHandlers[documentMessages.saved] = (_encoder, decoder) => {
    if (!decoding.hasContent(decoder)) heartbeats += 1;
    else acknowledged.push([decoding.readVarUint(decoder), decoding.readVarUint(decoder)]);
  };
  provider.messageHandlers[documentMessages.epoch] = (_encoder, decoder) => {
    epochs.push(decoding.readVarString(decoder));
  };
  provider.on('connection-close', (event) => {
    if (event !== null) closeCodes.push(event.code);
  });
  provider.on('closed', ({ code }) => {
    finalCode = code;
  });
  return {
    doc,
    provider,
    acknowledged,
    heartbeats: () => heartbeats,
    epochs,
    closeCodes,
    finalCode: () => finalCode,
    close: () => provider.destroy(),
  };
}

export function openRaw(url: string, key: string | null): RawConnection {
  const socket = new NodeWebSocket(url, { headers: headersOf(key) });
  const frames: Uint8Array[] = [];
  socket.on('message', (data: Buffer) => frames.push(new Uint8Array(data)));
  socket.on('error', () => undefined);
  return {
    socket,
    opened: new Promise((resolve) => socket.once('open', () => resolve())),
    closed: new Promise((resolve) => socket.once('close', resolve)),
    frames,
    close: () => socket.terminate(),
  };
}
