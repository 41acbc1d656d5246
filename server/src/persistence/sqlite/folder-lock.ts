import { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../store-error.ts';
import { isBusy } from './sqlite-problem.ts';

/** How long a server that is just ending may take: ms. */
const patienceMs = 3000;

/**
 * Held while the data is open, since a second server on the same folder would neither see nor respect what
 * this one has in memory. Node has no file locks; SQLite's is let go by the system even after `kill -9`.
 */
export function lockFolder(lockFile: string): DatabaseSync {
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(lockFile, { timeout: patienceMs });
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock?.close();
    throw isBusy(error)
      ? new StoreError('the data folder is in use by another server', { cause: error })
      : folderNotWritable(error);
  }
}

export const folderNotWritable = (cause: unknown): StoreError =>
  new StoreError('the data folder cannot be written', { code: 'not-writable', cause });
