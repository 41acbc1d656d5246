import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type App, createApp } from '@opora/server/app.ts';
import type { Schedule } from '@opora/server/facilitation/holder-watch.ts';
import { createLogger } from '@opora/server/observability/logger.ts';
import {
  openSqliteStores,
  type SqliteStores,
} from '@opora/server/persistence/sqlite/open-sqlite-stores.ts';
import type { OidcSettings } from '@opora/server/staff/factors/oidc/provider.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import { clientFolder } from './client-folder.ts';

/** A real server with the demo on a real SQLite file, in this process, on a free port. */
export interface RunningServer {
  readonly origin: string;
  readonly app: App;
  readonly stores: SqliteStores;
  readonly dataFolder: string;
  readonly logLines: readonly string[];
  /** What is said however quiet the log is. */
  readonly anchorLines: readonly string[];
  /** The secret of a person's personal link. */
  secretOf(person: ParticipantId): string;
  /** Ends the server and starts another one on the same data and port. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface ServerOptions {
  readonly now?: () => number;
  readonly withDemo?: boolean;
  readonly dataFolder?: string;
  /** Before anybody can come: what the data is to hold. */
  readonly prepare?: (stores: SqliteStores) => Promise<void>;
  /** Any free one, unless somebody has been told already. */
  readonly port?: number;
  readonly isHttps?: boolean;
  /** Where people reach it, if not where it listens. */
  readonly origin?: string;
  readonly provider?: OidcSettings;
  /** How often what has run out is looked for. */
  readonly sweepEveryMs?: number;
  /** Timers beside `now`, where a test moves the clock. */
  readonly schedule?: Schedule;
}

export async function startServer({
  now = Date.now,
  withDemo = true,
  dataFolder: given,
  prepare,
  port = 0,
  ...access
}: ServerOptions = {}): Promise<RunningServer> {
  const dataFolder = given ?? (await mkdtemp(path.join(tmpdir(), 'opora-test-')));
  if (prepare !== undefined) {
    const stores = await openSqliteStores(dataFolder);
    await prepare(stores);
    await stores.close();
  }
  const logLines: string[] = [];
  const anchorLines: string[] = [];
  const anchors = createLogger({ level: 'info', write: (line) => anchorLines.push(line) });
  const logger = createLogger({ level: 'warn', write: (line) => logLines.push(line) });

  async function start(wanted: number) {
    const stores = await openSqliteStores(dataFolder);
    const app = await createApp({
      stores,
      clientFolder,
      withDemo,
      logger,
      anchors,
      now,
      ...access,
    });
    return { stores, app, port: await app.listen(wanted) };
  }
  let running = await start(port);

  async function end() {
    await running.app.close();
    await running.stores.close();
  }

  return {
    origin: `http://localhost:${running.port}`,
    get app() {
      return running.app;
    },
    get stores() {
      return running.stores;
    },
    dataFolder,
    logLines,
    anchorLines,
    secretOf(person) {
      const known = running.app.demo?.people().find(({ participant }) => participant.id === person);
      if (!known?.path) throw new Error(`${person} has no link`);
      return known.path.replace('/join#', '');
    },
    async restart() {
      await end();
      running = await start(running.port);
    },
    async stop() {
      await end();
      if (given === undefined) await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
