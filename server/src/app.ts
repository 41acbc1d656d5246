import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { assert } from '@opora/shared/assert.ts';
import { storedDocument } from '@opora/shared/domain/circles/child-space.ts';
import { documentsPath } from '@opora/shared/protocol/document-messages.ts';
import { openAccess } from './access/access.ts';
import { createDocumentAdmission } from './access/document-admission.ts';
import { createRoomRegistry } from './conferences/room-registry.ts';
import { type Demo, demoConferenceId, openDemo } from './demo/demo.ts';
import { demoPlan } from './demo/demo-plan.ts';
import { createDocumentServer, type DocumentServer } from './documents/document-server.ts';
import { emptyDocument } from './documents/empty-document.ts';
import { createErasing, type EraseConference } from './erasing/erase-conference.ts';
import { createHolderWatch, type Schedule } from './facilitation/holder-watch.ts';
import { createFamilyEndings } from './family-time/family-endings.ts';
import { createFeedbackKeeper } from './feedback/feedback-keeper.ts';
import { createFloors } from './floor/floors.ts';
import { createHistory } from './history/history.ts';
import { demoRoutes } from './http/demo-routes.ts';
import { exportRoutes } from './http/export-routes.ts';
import { feedbackRoutes } from './http/feedback-routes.ts';
import { historyRoutes } from './http/history-routes.ts';
import { createHttpApp } from './http/http-app.ts';
import { joinRoutes } from './http/join-routes.ts';
import { linkRoutes } from './http/link-routes.ts';
import { factorRoutes } from './http/office/factor-routes.ts';
import { officeRoutes } from './http/office/office-routes.ts';
import { recordRoutes } from './http/record-routes.ts';
import { waitingRoutes } from './http/waiting-routes.ts';
import type { Logger } from './observability/logger.ts';
import { createMetrics } from './observability/metrics.ts';
import type { AccessStore } from './persistence/access-store.ts';
import type { ConferenceStore } from './persistence/conference-store.ts';
import type { DocumentKey, DocumentLog, DocumentStore } from './persistence/document-store.ts';
import type { FactorStore } from './persistence/factor-store.ts';
import type { FeedbackStore } from './persistence/feedback-store.ts';
import type { RecordStore } from './persistence/record-store.ts';
import type { StaffStore } from './persistence/staff-store.ts';
import { createAccessRecord } from './record/access-record.ts';
import { createComings } from './record/comings.ts';
import { watchRecords } from './record/record-watch.ts';
import { recordedDocuments } from './record/recorded-documents.ts';
import { createConnectedPeople } from './sockets/connected-people.ts';
import { createLiveChannel } from './sockets/live-channel.ts';
import type { OidcSettings } from './staff/factors/oidc/provider.ts';
import { openFactors } from './staff/factors/open-factors.ts';
import { openStaff } from './staff/staff.ts';
import { createStaffCookies } from './staff/staff-cookies.ts';

export interface Stores {
  readonly conferences: ConferenceStore;
  readonly documents: DocumentStore & DocumentLog;
  readonly access: AccessStore;
  readonly record: RecordStore;
  readonly staff: StaffStore;
  readonly factors: FactorStore;
  readonly feedback: FeedbackStore;
  isWritable(): Promise<boolean>;
}

export interface AppComponents {
  readonly stores: Stores;
  /** Folder of the built client. */
  readonly clientFolder: string;
  /** Create and list the invented conference: never in production. */
  readonly withDemo: boolean;
  readonly logger: Logger;
  readonly now?: () => number;
  /** People reach it over HTTPS, by way of a proxy: then cookies go over nothing else. */
  readonly isHttps?: boolean;
  /** Where people reach it, if not as this machine on the port it listens on. */
  readonly origin?: string | undefined;
  /** The office's own provider of identities. */
  readonly provider?: OidcSettings | undefined;
  readonly sweepEveryMs?: number;
  /** For the heads of the records of access: writes what is of level `info`. As `logger` if there is none. */
  readonly anchors?: Logger;
  readonly watchRecordsEveryMs?: number;
  /** For so long the one who leads may be without a connection (LE5). */
  readonly leaderGraceMs?: number | undefined;
  /** For tests: what runs timers beside `now`. */
  readonly schedule?: Schedule;
}

/** Half of what counts as being at the door (`access/entrance.ts`) at most. */
const usualSweepMs = 30_000;
const dayMs = 24 * 60 * 60_000;

export interface App {
  readonly demo: Demo | undefined;
  /** Path of the link for the first account of the office; undefined once there is one, and in the demo. */
  readonly setupPath: string | undefined;
  readonly eraseConference: EraseConference;
  /** Resolves with the port once connections are taken; 0 asks for any free one. */
  listen(port: number): Promise<number>;
  /** Stores what is under way, sends everybody away to come back later, and stops. */
  close(): Promise<void>;
}

/** A new document is empty, but for the demo's draft of the network in the plan. */
const seedOf = ({ conferenceId, document }: DocumentKey): Uint8Array =>
  conferenceId === demoConferenceId && document === 'plan' ? demoPlan() : emptyDocument();

/** Wires everything; nothing outside this file knows how the parts find each other. */
export async function createApp(components: AppComponents): Promise<App> {
  const { stores, clientFolder, withDemo, logger, now = Date.now } = components;
  const { isHttps = false, sweepEveryMs = usualSweepMs, anchors = logger } = components;
  const { watchRecordsEveryMs: everyMs = dayMs, leaderGraceMs: graceMs, schedule } = components;
  const metrics = createMetrics();
  const rooms = createRoomRegistry(stores.conferences, now);
  const record = createAccessRecord({ store: stores.record, now, logger });
  const stopWatching = await watchRecords({ store: stores.record, logger, anchors, everyMs });
  const upkeep = { isHttps, sweepEveryMs, now, logger };
  const access = await openAccess({ store: stores.access, rooms, ...upkeep });
  const { sessions, connections, lobby, codes } = access;
  const comings = createComings(record);
  rooms.listen((room, { event }) => record.hear(room.id, event));
  const demo = withDemo ? await openDemo({ ...stores, rooms, now }) : undefined;

  const recorded = recordedDocuments(stores.documents, record);
  let origin = components.origin;
  const factors = openFactors({
    store: stores.factors,
    cookies: createStaffCookies(isHttps),
    origin: () => {
      assert(origin !== undefined, 'nobody asks before it listens');
      return origin;
    },
    provider: components.provider,
    ...{ now, logger },
  });
  const { keep } = record;
  const staff = openStaff({
    store: stores.staff,
    conferences: stores.conferences,
    factors: factors.second,
    erase: async (id, who) => void (await eraseConference(id, who)),
    ...{ access, rooms, keep, isHttps, now, logger },
  });

  const documents = createDocumentServer({
    store: recorded.store,
    beforeReading: recorded.beforeReading,
    admit: createDocumentAdmission({
      sessions,
      connections,
      rooms,
      now,
      recheck: (conference) => documents.recheck(conference),
    }),
    seed: seedOf,
    storedAs: async ({ conferenceId, document }) => {
      const state = (await rooms.find(conferenceId))?.state();
      const name = state === undefined ? document : storedDocument(state, document);
      return { conferenceId, document: name };
    },
    protectedList: async (id) => {
      const room = await rooms.find(id);
      return () => room?.state().protectedStrings ?? [];
    },
    logger,
    clock: now,
  });
  rooms.listen((room) => documents.recheck(room.id));
  sessions.onEnd(({ conferenceId }) => documents.recheck(conferenceId));
  const { conferences, documents: log } = stores;
  const history = createHistory({ conferences, log, write: documents.write, now, logger });
  const { conclude } = documents;
  const family = createFamilyEndings({ rooms, store: stores.documents, conclude, logger });
  rooms.listen(family.hear);
  await family.catchUp();
  rooms.listen((room, { event }) => history.hear(room.id, event));
  const people = createConnectedPeople();
  const holders = createHolderWatch({ rooms, people, now, logger, graceMs, schedule });
  rooms.listen(holders.look);
  metrics.gauge('open_documents', documents.openDocuments);
  metrics.gauge('document_connections', documents.openConnections);
  metrics.gauge('document_unsent_bytes', documents.unsentBytes);

  const { isWritable } = stores;
  const routes = [
    joinRoutes({ rooms, ...access }),
    waitingRoutes({ rooms, ...access }),
    linkRoutes({ rooms, record, ...access }),
    demoRoutes(demo),
    historyRoutes({ rooms, sessions, history, record, now }),
    recordRoutes({ rooms, sessions, record, now }),
    exportRoutes({ rooms, sessions, history, record, now }),
    feedbackRoutes({ rooms, sessions, feedback: createFeedbackKeeper(stores.feedback), now }),
    ...officeRoutes(staff, rooms),
    ...factorRoutes(staff, factors),
  ];
  const http = createServer(
    { maxHeaderSize: 16 * 1024, headersTimeout: 10_000, requestTimeout: 30_000 },
    createHttpApp({ routes, clientFolder, isWritable, metrics, logger }),
  );
  const door = { sessions, connections, lobby, codes };
  const floors = createFloors();
  const channel = { httpServer: http, rooms, ...door, record, comings, floors, people };
  const onPresence = holders.look;
  const live = createLiveChannel({ ...channel, onPresence, now, logger, metrics });
  routeUpgrades(http, documents);
  const memory = [rooms, access, live, holders, documents, history];
  const eraseConference = createErasing({ conferences, memory, keepRecord: keep, now });

  return {
    demo,
    setupPath: withDemo ? undefined : await staff.setupLinks.first(),
    eraseConference,
    async listen(port) {
      const taken = await listen(http, port);
      origin ??= `http://localhost:${taken}`;
      return taken;
    },
    async close() {
      await holders.close();
      await history.close();
      await family.close();
      await documents.close();
      const parted = live.close();
      // Browsers open connections ahead, and one that has asked nothing yet would be waited for.
      http.closeAllConnections();
      await parted;
      comings.close();
      stopWatching();
      access.close();
    },
  };
}

const refuseUpgrade = (socket: Duplex): void => {
  socket.on('error', () => socket.destroy());
  socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
};

/** Every upgrade has one owner: documents here, socket.io by its own listener, all others are refused. */
function routeUpgrades(http: HttpServer, documents: DocumentServer): void {
  http.on('upgrade', (request, socket, head) => {
    const path = request.url ?? '';
    if (path.startsWith(`${documentsPath}/`)) documents.handleUpgrade(request, socket, head);
    else if (!path.startsWith('/socket.io/')) refuseUpgrade(socket);
  });
}

function listen(http: HttpServer, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, () => {
      http.off('error', reject);
      // A server on a port always has an address of this shape.
      resolve((http.address() as AddressInfo).port);
    });
  });
}
