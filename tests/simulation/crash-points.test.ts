import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stageId } from '@opora/shared/ids.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { type Joined, join } from '../support/join.ts';
import { connectLive } from '../support/live-client.ts';
import { openPlan, type PlanClient } from '../support/plan-client.ts';
import { type ServerProcess, spawnServer } from '../support/spawn-server.ts';

/**
 * The server under strace, killed at the very system call: before a page is written, before it is synced. And one more
 * run in which every sync takes long: whatever is acknowledged earlier than that was acknowledged too early.
 */

const hasStrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;
if (!hasStrace) process.stderr.write('crash points: skipped, strace is missing or not permitted\n');

/** Calls of the thread that writes, after those of the start. 120 with `npm run test:storm`. */
const isWhole = process.env['OPORA_STORM_KILLS'] !== undefined;
const points = Array.from(
  { length: isWhole ? 120 : 12 },
  (_, index) => (isWhole ? index : index * 10) + 40,
);
const slowSyncMs = 400;
const writes = 'pwrite64,fdatasync,fsync';
const strace = (...inject: readonly string[]) => [
  'strace',
  '-f',
  '-qq',
  '-o',
  '/dev/null',
  '-e',
  `trace=${writes}`,
  '-e',
  'signal=none',
  ...inject.flatMap((each) => ['-e', `inject=${each}`]),
];

describe.skipIf(!hasStrace)('crash points', () => {
  let prepared: string;
  let writer: Joined;
  /** Words acknowledged in all runs together. */
  let total = 0;

  beforeAll(async () => {
    prepared = await mkdtemp(path.join(tmpdir(), 'opora-crash-'));
    const server = await spawnServer({ dataFolder: prepared });
    const leader = await connectLive(await join(server.origin, server.secretOf('Tomáš')));
    await leader.done('conference:open', {});
    await leader.done('stage:advance', { fromStageId: stageId('arrival') });
    leader.close();
    writer = await join(server.origin, server.secretOf('Klára'));
    const plan = await openPlan(writer);
    plan.typeLine('notes', 'Začátek.');
    await plan.saved();
    plan.close();
    await server.interrupt();
  });
  afterAll(() => rm(prepared, { recursive: true, force: true }));

  const at = (server: ServerProcess): Joined => ({ ...writer, origin: server.origin });

  async function onCopy<Value>(act: (dataFolder: string) => Promise<Value>): Promise<Value> {
    const dataFolder = await mkdtemp(path.join(tmpdir(), 'opora-crash-'));
    await cp(prepared, dataFolder, { recursive: true });
    try {
      return await act(dataFolder);
    } finally {
      await rm(dataFolder, { recursive: true, force: true });
    }
  }

  /** Types numbered words until the server is gone; returns those that were acknowledged. */
  async function typeUntilKilled(plan: PlanClient): Promise<readonly string[]> {
    const sent: string[] = [];
    let acknowledged = 0;
    plan.onStored((_step2, updates) => {
      acknowledged = updates;
    });
    const timer = setInterval(() => {
      if (!plan.provider.wsconnected) return;
      const word = ` ${sent.length}.`;
      sent.push(word);
      plan.typeInto('notes', 0, plan.lines('notes')[0]?.length ?? 0, word[0] ?? '');
      plan.typeInto('notes', 0, plan.lines('notes')[0]?.length ?? 0, word.slice(1));
    }, 5);
    await eventually(() => {
      if (plan.provider.wsconnected) throw new Error('still alive');
    }, 20_000);
    clearInterval(timer);
    // Each letter is an update of its own.
    const letters = sent.join('').slice(0, acknowledged);
    return letters.match(/ \d+\./g) ?? [];
  }

  it.each(points)('[DO2] killed at call %i, nothing acknowledged is missing', async (point) => {
    await onCopy(async (dataFolder) => {
      const dying = await spawnServer({
        dataFolder,
        under: strace(`${writes}:signal=SIGKILL:when=${point}`),
      });
      const plan = await openPlan(at(dying));
      const acknowledged = await typeUntilKilled(plan);
      plan.close();
      await dying.remove();
      const server = await spawnServer({ dataFolder });
      const reader = await openPlan(at(server));
      const text = reader.lines('notes').join('');
      for (const word of acknowledged) expect(text.split(word)).toHaveLength(2);
      expect(text.startsWith('Začátek.')).toBe(true);
      total += acknowledged.length;
      reader.close();
      await server.remove();
    });
  });

  it('before they were killed, the servers had acknowledged something (the control)', () => {
    expect(total).toBeGreaterThan(points.length);
  });

  it('[DO2] an acknowledgement never leaves before the sync', async () => {
    const acknowledgedAfter = (inject: readonly string[]) =>
      onCopy(async (dataFolder) => {
        const server = await spawnServer({ dataFolder, under: strace(...inject) });
        const plan = await openPlan(at(server));
        await plan.saved();
        const typed = performance.now();
        plan.typeLine('notes', 'x');
        await plan.saved();
        plan.close();
        await server.remove();
        return performance.now() - typed;
      });
    const slow = await acknowledgedAfter([`fdatasync,fsync:delay_enter=${slowSyncMs * 1000}`]);
    expect(slow).toBeGreaterThan(slowSyncMs);
    // The control: without the delay the same takes less, so it is the sync that is waited for.
    expect(await acknowledgedAfter([])).toBeLessThan(slow);
  });
});
