import type { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../store-error.ts';

/** security.md 4.1. `secure_delete` and `temp_store` keep deleted and spilled text off the disk. */
const settings = `
  PRAGMA busy_timeout = 5000;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA trusted_schema = OFF;
  PRAGMA cell_size_check = ON;
  PRAGMA secure_delete = ON;
  PRAGMA temp_store = MEMORY;
  PRAGMA mmap_size = 0;
  PRAGMA wal_autocheckpoint = 1000;
  PRAGMA journal_size_limit = 67108864;
`;

export function configure(database: DatabaseSync): void {
  database.exec(settings);
  assertDurable(database);
}

/**
 * SQLite keeps another journal mode without a word where WAL is impossible. "Saved" means on disk, so a
 * database that cannot promise it is not opened.
 */
export function assertDurable(database: DatabaseSync): void {
  requirePragma(database, 'journal_mode', 'wal');
  requirePragma(database, 'synchronous', 2);
  requirePragma(database, 'foreign_keys', 1);
}

function requirePragma(database: DatabaseSync, name: string, wanted: string | number): void {
  const actual = database.prepare(`PRAGMA ${name}`).get()?.[name];
  if (actual !== wanted) throw new StoreError(`PRAGMA ${name} is ${actual}, not ${wanted}`);
}
