import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createDocumentServer,
  type DocumentServer,
} from '@opora/server/documents/document-server.ts';
import type { Admit, DocumentVisitor } from '@opora/server/documents/document-visitor.ts';
import { createLogger } from '@opora/server/observability/logger.ts';
import type { DocumentStore } from '@opora/server/persistence/document-store.ts';
import {
  openSqliteStores,
  type SqliteStores,
} from '@opora/server/persistence/sqlite/open-sqlite-stores.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { conferenceId, participantId } from '@opora/shared/ids.ts';
import { documentPath } from '@opora/shared/protocol/document-messages.ts';
import { err, ok } from '@opora/shared/result.ts';
import { afterEach, beforeEach } from 'vitest';
import * as Y from 'yjs';
import {
  type Member,
  type MemberOptions,
  openMember,
  openRaw,
  type RawConnection,
} from './document-clients.ts';
import { textOf, writeParagraph } from './plan-text.ts';

export const conference = conferenceId('one');
export const otherConference = conferenceId('two');
export const planKey = { conferenceId: conference, document: 'plan' } as const;

/** All that a test may change about a person while they are connected. */
export interface Person {
  name: string;
  mayEnter: boolean;
  mayRead: boolean;
  /** In all sections, in none, or in these. */
  mayWrite: boolean | readonly SectionName[];
}

export interface DocumentWorld {
  readonly folder: string;
  readonly server: DocumentServer;
  readonly stores: SqliteStores;
  readonly logLines: readonly string[];
  /** Rights and name of `p_<key>`; made with full rights on first use. */
  person(key: string): Person;
  /** Awaited before each append; a rejection makes the append fail. */
  beforeAppend: () => Promise<void>;
  readonly seedCalls: () => number;
  url(path?: string): string;
  /** The unmodified provider, as this person; null: without a session. */
  join(key: string | null, options?: MemberOptions): Member;
  raw(key: string | null, path?: string): RawConnection;
  /** Text of the document as the log alone gives it. */
  loggedText(): Promise<string>;
  /** Ends server and stores in order, then starts them on the same folder and port. */
  restart(meanwhile?: () => void): Promise<void>;
}

interface Timing {
  readonly heartbeatMs?: number;
  readonly stalledMs?: number;
  readonly unloadAfterMs?: number;
}

/** A real HTTP server, a real SQLite file and the document server between them, new for each test. */
export function useDocumentWorld(timing: Timing = {}): DocumentWorld {
  const people = new Map<string, Person>();
  const opened: { close(): void }[] = [];
  const logLines: string[] = [];
  let folder = '';
  let port = 0;
  let seedCalls = 0;
  let stores: SqliteStores;
  let server: DocumentServer;
  let http: Server;

  const person = (key: string): Person => {
    const known = people.get(key) ?? { name: key, mayEnter: true, mayRead: true, mayWrite: true };
    people.set(key, known);
    return known;
  };

  const visitor = (key: string): DocumentVisitor => {
    const id = participantId(key);
    return {
      participantId: id,
      sessionId: key,
      presence: () => ({ participantId: id, name: person(key).name, colour: 1 }),
      isShown: () => true,
      takesPart: () => true,
      mayRead: () => person(key).mayRead,
      mayWrite: (root) => {
        const { mayWrite } = person(key);
        return typeof mayWrite === 'boolean'
          ? mayWrite
          : mayWrite.some((section) => section === root);
      },
    };
  };

  const admit: Admit = async (request, id) => {
    const key = request.headers.cookie?.replace('person=', '');
    if (key === undefined) return err('no-session');
    if (id !== conference && id !== otherConference) return err('not-found');
    return person(key).mayEnter ? ok(visitor(key)) : err('not-allowed');
  };

  const seed = () => {
    seedCalls += 1;
    const doc = new Y.Doc();
    writeParagraph(doc, 'notes', 'Plán: ');
    return Y.encodeStateAsUpdate(doc);
  };

  const start = async () => {
    stores = await openSqliteStores(folder);
    const store: DocumentStore = {
      create: (key, update, at) => stores.documents.create(key, update, at),
      epoch: (key) => stores.documents.epoch(key),
      load: (key) => stores.documents.load(key),
      destroy: (key) => stores.documents.destroy(key),
      conferencesWith: (document) => stores.documents.conferencesWith(document),
      append: async (key, entries, gone) => {
        await world.beforeAppend();
        await stores.documents.append(key, entries, gone);
      },
    };
    const logger = createLogger({ level: 'debug', write: (line) => void logLines.push(line) });
    server = createDocumentServer({ store, admit, seed, logger, ...timing });
    http = createServer();
    http.on('upgrade', (request, socket, head) => server.handleUpgrade(request, socket, head));
    await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve));
    port = (http.address() as AddressInfo).port;
  };

  const stop = async () => {
    await server.close();
    await new Promise((resolve) => http.close(resolve));
    await stores.close();
  };

  const world: DocumentWorld = {
    get folder() {
      return folder;
    },
    get server() {
      return server;
    },
    get stores() {
      return stores;
    },
    logLines,
    person,
    beforeAppend: async () => undefined,
    seedCalls: () => seedCalls,
    url: (path = documentPath(conference, 'plan')) => `ws://127.0.0.1:${port}${path}`,
    join: (key, options) => {
      const member = openMember(world.url('/documents'), `${conference}/plan`, key, options);
      opened.push(member);
      return member;
    },
    raw: (key, path) => {
      const connection = openRaw(world.url(path), key);
      opened.push(connection);
      return connection;
    },
    loggedText: async () => {
      const doc = new Y.Doc();
      const entries = (await stores.documents.load(planKey)) ?? [];
      for (const { update } of entries) Y.applyUpdate(doc, update);
      return textOf(doc).toString();
    },
    restart: async (meanwhile = () => undefined) => {
      await stop();
      meanwhile();
      await start();
    },
  };

  beforeEach(async () => {
    people.clear();
    logLines.length = 0;
    seedCalls = 0;
    port = 0;
    world.beforeAppend = async () => undefined;
    folder = await mkdtemp(join(tmpdir(), 'opora-documents-'));
    await start();
  });

  afterEach(async () => {
    for (const { close } of opened.splice(0)) close();
    await stop();
    await rm(folder, { recursive: true });
  });

  return world;
}
