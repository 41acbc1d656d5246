import { documentMessages } from '@opora/shared/protocol/document-messages.ts';
import * as decoding from 'lib0/decoding';
import { io, type Socket } from 'socket.io-client';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { cookieSocketClass } from '../support/cookie-socket.ts';
import type { Joined } from '../support/join.ts';

/** One participant with the unmodified provider and socket.io, counting what arrives. */
export interface BenchClient {
  readonly doc: Y.Doc;
  /** ms from the first connection attempt to state and document in hand. */
  readonly joinMs: number;
  /** Payload bytes received for that. */
  readonly joinBytes: number;
  /** Called with the number of this connection's updates that are on disk. */
  onStored(listener: (updates: number) => void): void;
  close(): void;
}

export async function openBenchClient(person: Joined): Promise<BenchClient> {
  const started = performance.now();
  let bytes = 0;
  const doc = new Y.Doc();
  const url = `${person.origin.replace('http', 'ws')}/documents/${person.conferenceId}`;
  const provider = new WebsocketProvider(url, 'plan', doc, {
    disableBc: true,
    params: { as: person.participantId },
    WebSocketPolyfill: cookieSocketClass(person.cookie, (size) => {
      bytes += size;
    }),
  });
  let stored = (_updates: number): void => undefined;
  provider.messageHandlers[documentMessages.saved] = (_encoder, decoder) => {
    if (!decoding.hasContent(decoder)) return;
    decoding.readVarUint(decoder);
    stored(decoding.readVarUint(decoder));
  };
  provider.messageHandlers[documentMessages.epoch] = () => undefined;
  const socket: Socket = io(person.origin, {
    transports: ['websocket'],
    forceNew: true,
    query: { conference: person.conferenceId, as: person.participantId },
    extraHeaders: { cookie: person.cookie },
  });
  const snapshot = new Promise<void>((resolve) => {
    socket.once('conference:snapshot', (message: unknown) => {
      bytes += Buffer.byteLength(JSON.stringify(message));
      resolve();
    });
  });
  const synced = new Promise<void>((resolve) => {
    provider.on('sync', (isSynced) => isSynced && resolve());
  });
  await Promise.all([snapshot, synced]);
  return {
    doc,
    joinMs: performance.now() - started,
    joinBytes: bytes,
    onStored(listener) {
      stored = listener;
    },
    close() {
      provider.destroy();
      doc.destroy();
      socket.disconnect();
    },
  };
}
