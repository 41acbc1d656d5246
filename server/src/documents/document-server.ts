import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { DocumentName } from '@opora/shared/domain/circles/documents.ts';
import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';
import {
  type DocumentCloseCode,
  documentCloseCodes,
  documentLimits,
  notNowReason,
  parseDocumentPath,
} from '@opora/shared/protocol/document-messages.ts';
import { err } from '@opora/shared/result.ts';
import type { WebSocket } from 'ws';
import type * as Y from 'yjs';
import type { Logger } from '../observability/logger.ts';
import type { DocumentKey, DocumentStore } from '../persistence/document-store.ts';
import { appendSections } from './append-sections.ts';
import { DocumentConnection } from './document-connection.ts';
import { DocumentRegistry } from './document-registry.ts';
import type { DocumentRoom } from './document-room.ts';
import { createSocketServer } from './document-socket.ts';
import type { Admit, DocumentVisitor } from './document-visitor.ts';
import { epochFrame } from './frames.ts';
import { otherVersion } from './handshake.ts';
import type { LocalEditOutcome } from './local-edit.ts';
import type { ProtectedList } from './protected/protected-guard.ts';

export interface DocumentServerOptions {
  readonly store: DocumentStore;
  readonly admit: Admit;
  /** Before anything of a document is sent; if it rejects, nothing is, and the visitor comes back later. */
  readonly beforeReading?: (key: DocumentKey, visitor: DocumentVisitor) => Promise<void>;
  /** First update of a document that was never created: only the server seeds, and once. */
  readonly seed: (key: DocumentKey) => Uint8Array;
  /** Under which name a document is kept that somebody was admitted to; left out: its own. */
  readonly storedAs?: (key: DocumentKey) => Promise<DocumentKey>;
  /** What must not come into the documents of a conference. */
  readonly protectedList?: (conferenceId: ConferenceId) => Promise<ProtectedList>;
  readonly logger: Logger;
  readonly clock?: () => number;
  readonly heartbeatMs?: number;
  /** How long a receiver that is behind may take nothing. */
  readonly stalledMs?: number;
  readonly unloadAfterMs?: number;
}

export interface DocumentServer {
  /** For upgrades whose path begins with `documentsPath`; the caller routes. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** After rights or names of a conference changed: asks the visitors of its open connections again. */
  recheck(conferenceId: ConferenceId): void;
  /** Makes an edit in a person's name, whether or not anybody has the document open. Rejects if it cannot be loaded. */
  write(
    key: DocumentKey,
    by: ParticipantId,
    change: (copy: Y.Doc) => void,
  ): Promise<LocalEditOutcome>;
  /**
   * Ends a document: what stands in it now goes, as one edit of nobody's, behind what stands in the same sections of
   * `into`, and with that on disk it is gone with its history. True once it is; else nothing has changed.
   */
  conclude(key: DocumentKey, into: DocumentKey): Promise<boolean>;
  /** Closes all of a conference for everybody and for good; nothing of it is kept in memory. */
  forget(conferenceId: ConferenceId): void;
  openDocuments(): number;
  openConnections(): number;
  /** What all receivers together have not yet taken. */
  unsentBytes(): number;
  /** Stores what is waiting, then sends everybody away to come back later. */
  close(): Promise<void>;
}

interface Place {
  readonly key: DocumentKey;
  readonly room: DocumentRoom;
}

const isSameDocument = (one: DocumentKey, other: DocumentKey): boolean =>
  one.conferenceId === other.conferenceId && one.document === other.document;

type Refused = { readonly code: DocumentCloseCode; readonly reason: string };

const refusedBy = {
  'no-session': { code: documentCloseCodes.noSession, reason: 'no-session' },
  'not-now': { code: documentCloseCodes.notAllowed, reason: notNowReason },
  'not-allowed': { code: documentCloseCodes.notAllowed, reason: 'not-allowed' },
  'not-found': { code: documentCloseCodes.notAllowed, reason: 'not-allowed' },
} as const satisfies Record<string, Refused>;

const whyNotRead = (visitor: DocumentVisitor): Refused | undefined => {
  if (visitor.mayRead()) return undefined;
  return refusedBy[visitor.takesPart() ? 'not-allowed' : 'not-now'];
};

const refusedVersion = (request: IncomingMessage, epoch: string): Refused | undefined => {
  const reason = otherVersion(request.url ?? '', epoch);
  return reason === undefined ? undefined : { code: documentCloseCodes.otherVersion, reason };
};

/**
 * The plain y-websocket protocol at `/documents/<conferenceId>/<document>` (design.md 6). Upgrades are accepted
 * first and refused by a close code afterwards, because the provider retries a failed upgrade for ever.
 */
export function createDocumentServer(options: DocumentServerOptions): DocumentServer {
  const { store, admit, seed, logger, clock = Date.now } = options;
  const { heartbeatMs = documentLimits.heartbeatMs } = options;
  const { stalledMs = documentLimits.stalledMs } = options;
  const { unloadAfterMs = documentLimits.unloadAfterMs } = options;
  const sockets = createSocketServer();
  const { protectedList = async () => () => [], storedAs = async (key) => key } = options;
  const { beforeReading } = options;
  const contents = { store, seed, protectedList };
  const registry = new DocumentRegistry({ ...contents, now: clock, logger, unloadAfterMs });
  const connections = new Map<DocumentConnection, Place>();
  let closing = false;

  sockets.on('error', (error) => logger.error('document-sockets-failed', { error }));
  const heartbeat = setInterval(() => {
    for (const connection of connections.keys()) connection.beat();
  }, heartbeatMs);
  heartbeat.unref();

  const welcome = async (socket: WebSocket, stream: Duplex, request: IncomingMessage) => {
    socket.on('error', (error) => logger.warn('document-socket-failed', { error }));
    // Nothing is read before the document is loaded; what arrives meanwhile waits in the stream.
    socket.pause();
    const refused = await enter(socket, stream, request);
    socket.resume();
    if (refused !== undefined) socket.close(refused.code, refused.reason);
  };

  const enter = async (
    socket: WebSocket,
    stream: Duplex,
    request: IncomingMessage,
  ): Promise<Refused | undefined> => {
    try {
      const key = parseDocumentPath(request.url?.split('?')[0] ?? '');
      if (key === undefined) return refusedBy['not-found'];
      const visitor = await admit(request, key.conferenceId, key.document);
      if (!visitor.ok) return refusedBy[visitor.error];
      return await open(socket, stream, request, await storedAs(key), visitor.value);
    } catch (error) {
      logger.error('document-not-opened', { error });
      return { code: documentCloseCodes.tryAgain, reason: 'try-again' };
    }
  };

  const open = async (
    socket: WebSocket,
    stream: Duplex,
    request: IncomingMessage,
    key: DocumentKey,
    visitor: DocumentVisitor,
  ): Promise<Refused | undefined> => {
    const { room, epoch, release } = await registry.acquire(key);
    const refused =
      refusedNow(visitor) ??
      refusedVersion(request, epoch) ??
      (await refusedReading(key, visitor).catch((error: unknown) => {
        release();
        throw error;
      }));
    if (refused !== undefined || socket.readyState !== socket.OPEN) {
      release();
      return refused;
    }
    const onLeave = () => {
      connections.delete(connection);
      release();
    };
    const line = { socket, stream, stalledMs };
    const connection = new DocumentConnection({ ...line, visitor, room, onLeave });
    connections.set(connection, { key, room });
    connection.send(epochFrame(epoch));
    connection.start();
    return undefined;
  };

  /** Telling takes time too. */
  const refusedReading = async (
    key: DocumentKey,
    visitor: DocumentVisitor,
  ): Promise<Refused | undefined> => {
    await beforeReading?.(key, visitor);
    return refusedNow(visitor);
  };

  /** Loading takes time, in which everything may have changed. */
  const refusedNow = (visitor: DocumentVisitor): Refused | undefined => {
    if (closing) return { code: documentCloseCodes.restart, reason: 'restart' };
    return whyNotRead(visitor);
  };

  const forget = (conferenceId: ConferenceId, document?: DocumentName): void => {
    for (const [connection, { key }] of [...connections]) {
      const isMeant = document === undefined || key.document === document;
      if (key.conferenceId !== conferenceId || !isMeant) continue;
      connection.close(documentCloseCodes.notAllowed, 'not-allowed');
    }
    registry.forget(conferenceId, document);
  };

  return {
    forget,
    handleUpgrade: (request, stream, head) => {
      if (closing) {
        stream.on('error', () => stream.destroy());
        stream.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n');
        return;
      }
      sockets.handleUpgrade(request, stream, head, (socket) => {
        void welcome(socket, stream, request);
      });
    },
    recheck: (conferenceId) => {
      const affected = [...connections].filter(
        ([, place]) => place.key.conferenceId === conferenceId,
      );
      for (const [connection] of affected) {
        const refused = whyNotRead(connection.visitor);
        if (refused !== undefined) connection.close(refused.code, refused.reason);
      }
      for (const room of new Set(affected.map(([, place]) => place.room))) room.renewPresence();
    },
    write: async (key, by, change) => {
      if (closing) return err('not-stored');
      const { room, release } = await registry.acquire(key);
      try {
        return await room.write(by, change);
      } finally {
        release();
      }
    },
    conclude: async (key, into) => {
      if ((await store.epoch(key)) === undefined) return true;
      for (const [connection, place] of [...connections]) {
        if (isSameDocument(place.key, key)) {
          connection.close(documentCloseCodes.notAllowed, 'not-allowed');
        }
      }
      return registry.end(key, async (doc) => {
        const { room, release } = await registry.acquire(into);
        try {
          const taken = await room.takeOver(key, (copy) => appendSections(doc, copy));
          if (taken === undefined) await store.destroy(key);
          return taken?.ok ?? true;
        } finally {
          release();
        }
      });
    },
    openDocuments: () => registry.size,
    openConnections: () => connections.size,
    unsentBytes: () =>
      [...connections.keys()].reduce((sum, { unsentBytes }) => sum + unsentBytes, 0),
    close: async () => {
      closing = true;
      clearInterval(heartbeat);
      await registry.flushed();
      for (const connection of [...connections.keys()]) {
        connection.close(documentCloseCodes.restart, 'restart');
      }
      await registry.flushed();
      await new Promise((resolve) => sockets.close(resolve));
      await registry.close();
    },
  };
}
