import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDocumentServer } from '@opora/server/documents/document-server.ts';
import type { Admit, DocumentVisitor } from '@opora/server/documents/document-visitor.ts';
import { loadDocument } from '@opora/server/documents/rebuild-document.ts';
import { createLogger } from '@opora/server/observability/logger.ts';
import { openSqliteStores } from '@opora/server/persistence/sqlite/open-sqlite-stores.ts';
import type { RootName } from '@opora/shared/domain/circles/documents.ts';
import { type ConferenceId, conferenceId, participantId } from '@opora/shared/ids.ts';
import { documentsPath } from '@opora/shared/protocol/document-messages.ts';
import { err, ok } from '@opora/shared/result.ts';
import * as Y from 'yjs';

/** Who may write where in one conference, by the keys of its people; changed while they write. */
export type Pens = Map<string, Set<RootName>>;

/** Documents of as many conferences as a test needs: real sockets, gate and SQLite. */
export interface DocumentHost {
  /** Of `documentsPath`. */
  readonly url: string;
  openConference(pens: Pens): ConferenceId;
  /** After pens changed. */
  recheck(conferenceId: ConferenceId): void;
  /** The updates in the log, oldest first. */
  logged(conferenceId: ConferenceId): Promise<readonly Uint8Array[]>;
  /** As the server would after a restart. */
  rebuild(conferenceId: ConferenceId): Promise<Y.Doc>;
  close(): Promise<void>;
}

const visitor = (key: string, pens: Pens): DocumentVisitor => ({
  participantId: participantId(key),
  sessionId: key,
  presence: () => ({ participantId: participantId(key), name: key, colour: 1 }),
  isShown: () => true,
  takesPart: () => true,
  mayRead: () => true,
  mayWrite: (root) => pens.get(key)?.has(root) === true,
});

export async function startDocumentHost(): Promise<DocumentHost> {
  const folder = await mkdtemp(join(tmpdir(), 'opora-convergence-'));
  const { documents, close: closeStores } = await openSqliteStores(folder);
  const conferences = new Map<ConferenceId, Pens>();
  const admit: Admit = async (request, id) => {
    const pens = conferences.get(id);
    const key = request.headers.cookie?.replace('person=', '');
    if (pens === undefined || key === undefined) return err('not-found');
    return ok(visitor(key, pens));
  };
  const logger = createLogger({ level: 'error', write: (line) => process.stderr.write(line) });
  const seed = () => Y.encodeStateAsUpdate(new Y.Doc());
  const server = createDocumentServer({ store: documents, admit, seed, logger, unloadAfterMs: 0 });
  const http = createServer();
  http.on('upgrade', (request, socket, head) => server.handleUpgrade(request, socket, head));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  const keyOf = (id: ConferenceId) => ({ conferenceId: id, document: 'plan' }) as const;

  return {
    url: `ws://127.0.0.1:${port}${documentsPath}`,
    openConference: (pens) => {
      const id = conferenceId(`meeting-${conferences.size}`);
      conferences.set(id, pens);
      return id;
    },
    recheck: (id) => server.recheck(id),
    logged: async (id) => (await documents.load(keyOf(id)))?.map(({ update }) => update) ?? [],
    rebuild: async (id) => {
      const loaded = await loadDocument(documents, keyOf(id), logger);
      if (loaded === undefined) throw new Error('the document was never created');
      return loaded.doc;
    },
    close: async () => {
      await server.close();
      await new Promise((resolve) => http.close(resolve));
      await closeStores();
      await rm(folder, { recursive: true });
    },
  };
}
