import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { demoConferenceId } from '@opora/server/demo/demo.ts';
import { openSqliteStores } from '@opora/server/persistence/sqlite/open-sqlite-stores.ts';
import { conferenceId, taskId } from '@opora/shared/ids.ts';
import { jitka } from '@opora/shared/templates/demo/demo-people.ts';
import { terms } from '@opora/shared/testing/script.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { canariesIn } from '../../support/canaries.ts';
import { join, postJson } from '../../support/join.ts';
import { connectLive } from '../../support/live-client.ts';
import { linesOf, openPlan } from '../../support/plan-client.ts';
import { runOperator } from '../../support/run-operator.ts';
import { type ServerProcess, spawnServer } from '../../support/spawn-server.ts';

let place: string;
let dataFolder: string;
let complaints: string;
const servers: ServerProcess[] = [];

beforeEach(async () => {
  place = await mkdtemp(path.join(tmpdir(), 'opora-copies-'));
  dataFolder = path.join(place, 'data');
  complaints = path.join(place, 'complaints.log');
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.remove();
  await rm(place, { recursive: true });
});

async function startServer(env: Record<string, string> = {}): Promise<ServerProcess> {
  const under = ['sh', '-c', `exec "$@" 2>>"${complaints}"`, 'sh'];
  const server = await spawnServer({ dataFolder, under, env: { OPORA_LOG: 'debug', ...env } });
  servers.push(server);
  return server;
}

/** One in each field a person fills in; with what a log line, a terminal or JSON could be broken by. */
const canaries = {
  plan: 'Kanárka v plánu',
  task: 'Kanárka v úkolu',
  callName: 'Kanárka jménem',
  hostile: 'Kanárka"}\\r\\n{"level":"error"',
};
const fullName = 'Jitka Ranová';

/** Words of people in a plan, in events and at the door. */
async function meet(server: ServerProcess): Promise<void> {
  const { origin } = server;
  const leader = await connectLive(await join(origin, server.secretOf('Tomáš')));
  await leader.done('conference:open', {});
  const person = await join(origin, server.secretOf('Klára'));
  const named = { secret: server.secretOf('Věra'), place: 'room', name: canaries.callName };
  expect((await postJson(`${origin}/api/join`, named)).status).toBe(200);
  await leader.done('task:propose', {
    taskId: taskId('canary'),
    terms: terms({ what: canaries.task, owner: jitka }),
  });
  const plan = await openPlan(person);
  plan.typeLine('notes', canaries.plan);
  await plan.saved();
  plan.close();
  leader.close();
}

const copyAt = (name: string) => path.join(place, name);

describe('[KE10] a copy made while the server runs', () => {
  test('[KE1] holds no readable word, no more than data and logs do, and comes back whole', async () => {
    const server = await startServer();
    await meet(server);
    const made = await runOperator('backup', copyAt('copy'), dataFolder);
    expect(made).toMatchObject({ code: 0, complaints: [] });
    expect(made.out.join('\n')).toContain('no longer than 35 days');
    // Database, write-ahead log, copy and what the server wrote, while it runs and afterwards.
    const names = server.lines.map((line) => line.slice(16, 38).trim());
    expect(names).toContain('Společná obrazovka');
    const words = [...Object.values(canaries), ...names.filter((name) => name !== '')];
    expect(await canariesIn(place, words)).toEqual([]);
    await server.interrupt();
    expect(await canariesIn(place, words)).toEqual([]);

    const target = copyAt('target');
    const back = await runOperator('restore', copyAt('copy'), target);
    expect(back).toMatchObject({ code: 0, complaints: [] });
    const stores = await openSqliteStores(target);
    const plan = { conferenceId: demoConferenceId, document: 'plan' } as const;
    const entries = (await stores.documents.load(plan)) ?? [];
    await stores.close();
    const doc = new Y.Doc();
    for (const { update } of entries) Y.applyUpdate(doc, update);
    expect(linesOf(doc, 'notes')).toEqual([canaries.plan]);
  });
});

describe('the operator', () => {
  test('[KE4] [KE5] gives the master key, or is told in one line that it is another', async () => {
    const OPORA_MASTER_KEY = Buffer.alloc(32, 5).toString('base64');
    const server = await startServer({ OPORA_MASTER_KEY });
    // Nobody is erased under a running server.
    expect(await runOperator('erase', demoConferenceId, dataFolder)).toMatchObject({
      code: 1,
      complaints: ['the data folder is in use by another server'],
    });
    await server.interrupt();
    expect(await canariesIn(place, [OPORA_MASTER_KEY])).toEqual([]);
    const other = Buffer.alloc(32, 6).toString('base64');
    await expect(startServer({ OPORA_MASTER_KEY: other })).rejects.toThrow('server ended (1)');
    const said = (await readFile(complaints, 'utf8')).trimEnd().split('\n');
    expect(said.at(-1)).toBe('the master key is not the one the data was written with');
    expect(said.filter((line) => line.includes('master key'))).toHaveLength(1);
  });
});

const hasStrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;
if (!hasStrace) process.stderr.write('cut erasing: skipped, strace is missing or not permitted\n');

describe.skipIf(!hasStrace)('[KE9] an erasing that is killed at a system call', () => {
  const id = conferenceId('one');
  const calls = 'pwrite64,fdatasync,fsync';
  const killedAt = (point: number) => [
    ...['strace', '-f', '-qq', '-o', '/dev/null', '-e', 'signal=none', '-e', `trace=${calls}`],
    ...['-e', `inject=${calls}:signal=SIGKILL:when=${point}`],
  ];

  /** Whether it was erased in the end; then nothing is left of it, and otherwise nothing is missing. */
  async function erasedAfterKill(point: number): Promise<boolean> {
    const folder = copyAt(`killed-${point}`);
    await cp(dataFolder, folder, { recursive: true });
    await runOperator('erase', id, folder, { under: killedAt(point) });
    const stores = await openSqliteStores(folder);
    try {
      const wasErased = await stores.conferences.wasErased(id);
      expect(await stores.conferences.load(id)).toHaveLength(wasErased ? 0 : 1);
      return wasErased;
    } finally {
      await stores.close();
    }
  }

  test('is finished by the next start once the key is gone, and before that has done nothing', async () => {
    const stores = await openSqliteStores(dataFolder);
    await stores.conferences.create(id, [{ revision: 1, at: 1, by: null, event: {} }]);
    await stores.close();
    const erased: boolean[] = [];
    // Before the key store is written, within it, and twice while the rows go.
    for (const point of [18, 25, 31, 38]) erased.push(await erasedAfterKill(point));
    // The control: some were killed before, some after.
    expect(new Set(erased)).toEqual(new Set([false, true]));
  });
});

describe('[KE11] a name that would break a line', () => {
  test('is in no line of the log, each of which is one event', async () => {
    const server = await startServer();
    const secret = server.secretOf('Klára');
    for (const callName of [canaries.hostile, 'a\r\n{"event":"forged"}', '\u001b[31mred']) {
      await postJson(`${server.origin}/api/join`, { secret, place: 'room', name: callName });
      await postJson(`${server.origin}/api/join`, { secret: callName, place: 'room' });
      await fetch(`${server.origin}/${encodeURIComponent(callName)}`);
    }
    await meet(server);
    await server.interrupt();
    const written = await readFile(complaints, 'utf8');
    const lines = written
      .trimEnd()
      .split('\n')
      .filter((line) => line !== '');
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ event: expect.any(String) });
    expect(written).not.toContain('forged');
    expect(written).not.toContain('\u001b');
    expect(written).not.toContain('Kanárka');
    expect(written).not.toContain(fullName);
  });
});
