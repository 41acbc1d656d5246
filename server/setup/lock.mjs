import { mkdirSync, rmdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const heartbeatMs = 1_000;
const staleAfterMs = 15_000;
const retryMs = 250;

/**
 * Lets one start at a time do the work; the others wait. The lock is an empty folder (which git does not
 * see) whose holder renews its time, so that one left behind by a killed process is soon free again.
 */
export async function withLock(root, work) {
  const folder = join(root, '.preparing');
  while (!tryTake(folder)) await sleep(retryMs);
  const heartbeat = setInterval(() => renew(folder), heartbeatMs);
  const release = () => remove(folder);
  const stop = () => process.exit(130);
  process.once('exit', release);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    process.off('exit', release);
    for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, stop);
    release();
  }
}

function tryTake(folder) {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (ageMs(folder) > staleAfterMs) remove(folder);
    return false;
  }
}

/** Zero where the lock has just been released. */
function ageMs(folder) {
  try {
    return Date.now() - statSync(folder).mtimeMs;
  } catch {
    return 0;
  }
}

function renew(folder) {
  const now = new Date();
  utimesSync(folder, now, now);
}

function remove(folder) {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}
