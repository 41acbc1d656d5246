import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newInvitation } from '@opora/server/access/invitations.ts';
import { linkToken, newName, newSecret } from '@opora/server/access/secrets.ts';
import { createApp } from '@opora/server/app.ts';
import { createRoomRegistry } from '@opora/server/conferences/room-registry.ts';
import { createLogger } from '@opora/server/observability/logger.ts';
import type { Damage } from '@opora/server/persistence/quarantine.ts';
import type { StoredRecord } from '@opora/server/persistence/record-store.ts';
import {
  openSqliteStores,
  type SqliteStores,
} from '@opora/server/persistence/sqlite/open-sqlite-stores.ts';
import { assert } from '@opora/shared/assert.ts';
import { nothingYet } from '@opora/shared/domain/conference/nothing-yet.ts';
import { type ConferenceId, conferenceId } from '@opora/shared/ids.ts';
import { demoConference } from '@opora/shared/templates/demo/demo-conference.ts';
import { demoDay } from '@opora/shared/templates/demo/demo-days.ts';
import { clientFolder } from '../../support/client-folder.ts';

export const one = conferenceId('one');
export const two = conferenceId('two');

/** A server in this process with two conferences of the same people and no demo. */
export interface TwoConferences {
  readonly folder: string;
  readonly origin: string;
  readonly damages: readonly Damage[];
  readonly logLines: readonly string[];
  /** What went into the record of access. */
  /** What the record of access holds of one of them, the newest first. */
  records(conference: ConferenceId): Promise<readonly StoredRecord[]>;
  /** Secret of the minute-taker's link. */
  secret(conference: ConferenceId): string;
  erase(conference: ConferenceId): Promise<boolean>;
  restart(): Promise<void>;
  /** Ends it in order; `stop` is still to be called. */
  end(): Promise<void>;
  /** Lets go of the data without any of the work of an orderly end. */
  kill(): Promise<void>;
  /** Ends it, if it runs, and removes its data. */
  stop(): Promise<void>;
}

async function createConference(stores: SqliteStores, id: ConferenceId): Promise<string> {
  const core = { ...demoConference(demoDay), ...nothingYet, id };
  await createRoomRegistry(stores.conferences, Date.now).create(core);
  const scribe = core.participants.find(({ role }) => role === 'scribe');
  assert(scribe !== undefined, 'the case has a minute-taker');
  const token = { id: newName(), secret: newSecret() };
  const whom = { conferenceId: id, participantId: scribe.id, createdAt: Date.now() };
  await stores.access.addInvitation(newInvitation(token, { ...whom, reusable: true }));
  return linkToken(token);
}

/** A given folder is removed by its owner. */
export async function startTwoConferences(given?: string): Promise<TwoConferences> {
  const folder = given ?? (await mkdtemp(path.join(tmpdir(), 'opora-two-')));
  const secrets = new Map<ConferenceId, string>();
  const damages: Damage[] = [];
  const logLines: string[] = [];
  const logger = createLogger({ level: 'warn', write: (line) => logLines.push(line) });
  const open = () => openSqliteStores(folder, { onDamage: (damage) => damages.push(damage) });

  const first = await open();
  for (const id of [one, two]) secrets.set(id, await createConference(first, id));
  await first.close();

  async function start(port: number) {
    const stores = await open();
    const app = await createApp({ stores, clientFolder, withDemo: false, logger });
    return { stores, app, port: await app.listen(port) };
  }
  let running = await start(0);
  let isRunning = true;
  const end = async () => {
    if (!isRunning) return;
    isRunning = false;
    await running.app.close();
    await running.stores.close();
  };

  return {
    folder,
    origin: `http://localhost:${running.port}`,
    damages,
    logLines,
    records: (conference) => running.stores.record.page(conference, { limit: 100 }),
    erase: (conference) => running.app.eraseConference(conference),
    secret: (conference) => secrets.get(conference) ?? '',
    async restart() {
      await end();
      running = await start(running.port);
      isRunning = true;
    },
    end,
    async kill() {
      isRunning = false;
      // What is done afterwards can no longer be stored.
      await running.stores.close();
      await running.app.close();
    },
    async stop() {
      await end();
      if (given === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}
