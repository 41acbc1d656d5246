import type { DatabaseSync } from 'node:sqlite';

const setting = 'rewrite-file';

/** What was in the file before is to leave no trace in it. In the transaction that makes it so. */
export function rewriteIsDue(database: DatabaseSync): void {
  database
    .prepare("INSERT OR REPLACE INTO setting (key, value) VALUES ($setting, 'due')")
    .run({ setting });
}

/** Writes the whole file anew and empties its log. Until that was done once it is due at every start. */
export function rewriteFileIfDue(database: DatabaseSync): void {
  const due = database.prepare('SELECT 1 FROM setting WHERE key = $setting').get({ setting });
  if (due === undefined) return;
  database.exec('VACUUM');
  const emptied = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get();
  // Somebody else may be reading: then the old pages are still there.
  if (emptied?.['busy'] !== 0) return;
  database.prepare('DELETE FROM setting WHERE key = $setting').run({ setting });
}
