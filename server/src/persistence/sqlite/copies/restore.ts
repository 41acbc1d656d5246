import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { StoreError } from '../../store-error.ts';
import { openSqliteStores } from '../open-sqlite-stores.ts';
import { copyDatabase } from './back-up.ts';
import { damagedLogs } from './check-copy.ts';
import type { DataFiles } from './folder-of-data.ts';

/**
 * Puts a copy where there is no data yet. Keys that are already there stay, and are the ones that count: what was erased
 * since the copy was made does not come back. Throws for a damaged copy and for one that these keys do not open; then
 * everything is as before.
 */
export async function restore(
  from: DataFiles,
  to: DataFiles,
  masterKey: string | undefined,
): Promise<void> {
  if (!existsSync(from.database)) throw new StoreError(`there is no copy in ${from.folder}`);
  await assertEmpty(to);
  const hasKeys = existsSync(to.keyStore);
  await mkdir(to.folder, { recursive: true, mode: 0o700 });
  await mkdir(to.keyFolder, { recursive: true, mode: 0o700 });
  try {
    await copyDatabase(from.database, to.database).catch(damaged);
    const logs = await damagedLogs(to.database);
    if (logs.length > 0) throw new StoreError(`the copy is damaged: ${logs.join(', ')}`);
    if (!hasKeys) await copyKeys(from, to);
    // Whether the keys fit is seen by opening it; erasing that the keys know of is finished as well.
    const stores = await openSqliteStores(to.folder, { keyFolder: to.keyFolder, masterKey });
    await stores.close();
  } catch (error) {
    await removeDatabase(to.database);
    if (!hasKeys) await removeKeys(to);
    throw error;
  }
}

const damaged = (cause: unknown): never => {
  throw new StoreError('the copy is damaged: its file cannot be read', { cause });
};

/** Nothing but keys, and the lock of a server that ran here. */
async function assertEmpty({ folder, database, keyFolder }: DataFiles): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const expected = [basename(keyFolder), `${basename(database)}.lock`];
  if (names.every((name) => expected.includes(name))) return;
  throw new StoreError(`${folder} is not empty: a copy is restored into an empty folder only`);
}

async function copyKeys(from: DataFiles, to: DataFiles): Promise<void> {
  if (!existsSync(from.keyStore)) throw new StoreError(`there are no keys in ${from.keyFolder}`);
  await copyDatabase(from.keyStore, to.keyStore);
  if (!existsSync(from.masterKey)) return;
  await copyFile(from.masterKey, to.masterKey);
  await chmod(to.masterKey, 0o600);
}

async function removeDatabase(file: string): Promise<void> {
  for (const ending of ['', '-wal', '-shm', '-journal']) await rm(file + ending, { force: true });
}

async function removeKeys({ keyStore, masterKey }: DataFiles): Promise<void> {
  await removeDatabase(keyStore);
  await rm(masterKey, { force: true });
}
