import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readdir } from 'node:fs/promises';
import { backup, DatabaseSync } from 'node:sqlite';
import { StoreError } from '../../store-error.ts';
import { damagedLogs } from './check-copy.ts';
import type { DataFiles } from './folder-of-data.ts';

/** All pages in one step: another process that writes meanwhile would make it begin anew each time. */
const allPages = 2 ** 31 - 1;

/**
 * Copies data and keys while a server uses them: the data first, so that every key it needs is in the copy of the keys.
 * Returns the logs that are damaged in the copy. Throws if there is nothing to copy or no empty place to copy it to.
 */
export async function backUp(from: DataFiles, to: DataFiles): Promise<readonly string[]> {
  if (!existsSync(from.database)) throw new StoreError(`there is no data in ${from.folder}`);
  await mkdir(to.keyFolder, { recursive: true, mode: 0o700 });
  await chmod(to.folder, 0o700);
  const there = [...(await readdir(to.folder)), ...(await readdir(to.keyFolder))];
  if (there.length > 1) throw new StoreError(`${to.folder} is not empty`);

  await copyDatabase(from.database, to.database);
  await copyDatabase(from.keyStore, to.keyStore);
  if (existsSync(from.masterKey)) await copyFile(from.masterKey, to.masterKey);
  return await damagedLogs(to.database);
}

export async function copyDatabase(from: string, to: string): Promise<void> {
  const source = new DatabaseSync(from, { readOnly: true });
  try {
    await backup(source, to, { rate: allPages });
  } finally {
    source.close();
  }
}
