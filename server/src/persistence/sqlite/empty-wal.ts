import type { DatabaseSync } from 'node:sqlite';

/**
 * Moves everything into the database and cuts the file of the log off: pages as they were before something was removed
 * would otherwise stay in it for as long as nothing is written over them.
 */
export function emptyWal(database: DatabaseSync): void {
  try {
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    // What was committed is committed. On a full disk there is no room to move it; the next start tries again.
  }
}
