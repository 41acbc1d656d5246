import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { demoConferenceId } from '@opora/server/demo/demo.ts';
import { openSqliteStores } from '@opora/server/persistence/sqlite/open-sqlite-stores.ts';
import { assert } from '@opora/shared/assert.ts';
import { documentPath } from '@opora/shared/protocol/document-messages.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { tamper } from '../../contract/stores/log-file.ts';
import { type Joined, join, postJson } from '../../support/join.ts';
import { connectLive } from '../../support/live-client.ts';
import { openPlan, type PlanClient } from '../../support/plan-client.ts';
import { type ServerProcess, spawnServer } from '../../support/spawn-server.ts';
import { canMount, mountSmallDisk } from './small-disk.ts';

let server: ServerProcess;
let complaints: string;
const closing: { close(): void }[] = [];

/** The process, with what it complains of in a file. */
const startServer = (env: Record<string, string> = {}, dataFolder?: string) =>
  spawnServer({
    env,
    ...(dataFolder === undefined ? {} : { dataFolder }),
    under: ['sh', '-c', `exec "$@" 2>>"${complaints}"`, 'sh'],
  });

beforeEach(async () => {
  complaints = path.join(await mkdtemp(path.join(tmpdir(), 'opora-log-')), 'complaints');
  server = await startServer();
});
afterEach(async () => {
  for (const { close } of closing.splice(0)) close();
  await server.remove();
  await rm(path.dirname(complaints), { recursive: true });
});

const complained = async () => (await readFile(complaints, 'utf8')).trimEnd().split('\n');

/** Resolves with the exit code of a process that ends by itself. */
async function exitCode(withinMs: number): Promise<number | null> {
  const { pid } = server;
  await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow(), withinMs);
  return await server.interrupt();
}

async function openConference(): Promise<void> {
  const live = await connectLive(await join(server.origin, server.secretOf('Tomáš')));
  await live.done('conference:open', {});
  live.close();
}

async function writerOf(name: string): Promise<{ person: Joined; plan: PlanClient }> {
  const person = await join(server.origin, server.secretOf(name));
  const plan = await openPlan(person);
  closing.push(plan);
  return { person, plan };
}

/** The plan as the log alone gives it, while no server runs. */
async function loggedNotes(): Promise<string> {
  const stores = await openSqliteStores(server.dataFolder);
  const key = { conferenceId: demoConferenceId, document: 'plan' } as const;
  const entries = (await stores.documents.load(key)) ?? [];
  await stores.close();
  const doc = new Y.Doc();
  for (const { update } of entries) Y.applyUpdate(doc, update);
  return doc.getXmlFragment('notes').toString();
}

describe('[LO7] a server that is told to end', () => {
  test('stores what is typed, says so, sends everybody away with 1012 and ends well', async () => {
    await openConference();
    const { plan } = await writerOf('Klára');
    const codes: number[] = [];
    plan.provider.on('connection-close', (event) => event !== null && codes.push(event.code));
    plan.typeLine('notes', '');
    await plan.saved();
    let acknowledged = 0;
    plan.onStored((_, updates) => {
      acknowledged = Math.max(acknowledged, updates);
    });
    const typing = setInterval(() => plan.typeInto('notes', 0, 0, 'a'), 2);
    await vi.waitFor(() => expect(acknowledged).toBeGreaterThan(50));
    process.kill(server.pid, 'SIGTERM');
    expect(await exitCode(5000)).toBe(0);
    clearInterval(typing);

    expect(codes[0]).toBe(1012);
    const letters = (await loggedNotes()).match(/a(?!r)/g) ?? [];
    // The line itself was the first frame.
    expect(letters.length).toBeGreaterThanOrEqual(acknowledged - 1);
    await server.start();
    await plan.saved();
    const fresh = await writerOf('Irena');
    expect(fresh.plan.lines('notes')).toEqual(plan.lines('notes'));
  });

  test('does not wait for somebody who does not answer', async () => {
    await openConference();
    const { person, plan } = await writerOf('Klára');
    const url = `${person.origin.replace('http', 'ws')}${documentPath(person.conferenceId, 'plan')}`;
    const silent = new WebSocket(`${url}?as=${person.participantId}`, {
      headers: { cookie: person.cookie },
    });
    await once(silent, 'message');
    silent.pause();
    plan.typeLine('notes', 'Poslední slova.');
    process.kill(server.pid, 'SIGTERM');
    expect(await exitCode(5000)).toBe(0);
    silent.terminate();
    expect(await loggedNotes()).toContain('Poslední slova.');
  });
});

describe('a start', () => {
  const startAgain = async (folder: string) => {
    await expect(startServer({}, folder)).rejects.toThrow('server ended (1)');
    return await complained();
  };

  test('[LO8] on a folder in use says so in one line and leaves the other one alone', async () => {
    expect(await startAgain(server.dataFolder)).toEqual([
      'the data folder is in use by another server',
    ]);
    expect((await fetch(`${server.origin}/readyz`)).status).toBe(200);
  });

  describe.skipIf(!canMount())('[LO5] on a read-only folder', () => {
    test.each([
      ['empty', async () => undefined],
      ['used before', async (folder: string) => (await openSqliteStores(folder)).close()],
    ])('that is %s says so in one line', async (_, prepare) => {
      const disk = mountSmallDisk(4);
      assert(disk !== undefined, 'mounting was possible before');
      try {
        await prepare(disk.folder);
        disk.makeReadOnly();
        expect(await startAgain(disk.folder)).toEqual(['the data folder cannot be written']);
      } finally {
        disk.remove();
      }
    });
  });

  test('[LO2] on a damaged log refuses that conference and names it in the log', async () => {
    const secret = server.secretOf('Klára');
    await server.interrupt();
    tamper(server.dataFolder, (database) => database.exec('UPDATE event SET at = at + 1'));
    const again = await startServer({ NODE_ENV: 'production' }, server.dataFolder);
    const answer = await postJson(`${again.origin}/api/join`, { secret, place: 'room' });
    await again.interrupt();
    expect(answer.status).toBe(503);
    expect((await complained()).map((line) => JSON.parse(line))).toContainEqual(
      expect.objectContaining({
        level: 'error',
        event: 'log-damaged',
        conferenceId: demoConferenceId,
        seq: 1,
      }),
    );
  });
});

const hasStrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;
if (!hasStrace) process.stderr.write('I/O errors: skipped, strace is missing or not permitted\n');

describe.skipIf(!hasStrace)('[LO6] a disk that fails', () => {
  test.each(['fdatasync,fsync', 'pwrite64'])(
    'in %s ends the process before anything is acknowledged, and a new start has all that was',
    async (calls) => {
      await openConference();
      const { plan } = await writerOf('Klára');
      plan.typeLine('notes', 'Uložené.');
      await plan.saved();
      let acknowledged = 0;
      plan.onStored((_, updates) => {
        acknowledged = updates;
      });
      const strace = spawn(
        'strace',
        ['-f', '-o', '/dev/null', '-e', `inject=${calls}:error=EIO`, '-p', String(server.pid)],
        { stdio: ['ignore', 'ignore', 'pipe'] },
      );
      await once(strace.stderr, 'data');
      plan.typeInto('notes', 0, 0, 'x');
      expect(await exitCode(5000)).toBe(1);
      strace.kill();
      expect(acknowledged).toBe(0);
      const lines = (await complained()).map((line) => JSON.parse(line));
      expect(lines).toContainEqual(expect.objectContaining({ event: 'store-failed' }));

      await server.start();
      await plan.saved();
      const fresh = await writerOf('Irena');
      expect(fresh.plan.lines('notes')).toEqual(['xUložené.']);
    },
  );
});
