import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../../store-error.ts';
import { configure } from '../pragmas.ts';

/** Inside the folder of the keys. */
export const keyStoreFileName = 'keys.sqlite';

const version = 1;
const schema = `
  CREATE TABLE master_check (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    wrapped BLOB NOT NULL
  ) STRICT;
  CREATE TABLE data_key (
    name TEXT PRIMARY KEY,
    made_at INTEGER NOT NULL,
    wrapped BLOB,
    destroyed_at INTEGER,
    CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL))
  ) STRICT, WITHOUT ROWID;
  PRAGMA user_version = ${version};
`;

/** A data key that was destroyed leaves its name, so that it is never made again. */
export type KeptKey =
  | { readonly state: 'wrapped'; readonly wrapped: Uint8Array }
  | { readonly state: 'destroyed' }
  | { readonly state: 'unknown' };

/**
 * Wrapped data keys, in a file of their own: apart from the data they open, so that both can be kept and thrown away
 * apart. What is written is on the disk when the call returns.
 */
export interface KeyStore {
  /** Something wrapped by the master key these keys are wrapped by; undefined for a new key store. */
  readCheck(): Uint8Array | undefined;
  writeCheck(wrapped: Uint8Array): void;
  find(name: string): KeptKey;
  /** Throws if there is, or was, a key of this name. */
  add(name: string, wrapped: Uint8Array, at: number): void;
  /** With all whose names continue this one with a slash. A name nobody has had is marked as well. */
  destroy(name: string, at: number): void;
  destroyedNames(): readonly string[];
  close(): void;
}

export const hasKeyStore = (file: string): boolean => existsSync(file);

/** Throws for a file of a newer program. */
export function openKeyStore(file: string): KeyStore {
  const database = new DatabaseSync(file);
  configure(database);
  prepareSchema(database);
  const write = (sql: string, parameters: Record<string, string | number | Uint8Array>): void => {
    database.prepare(sql).run(parameters);
    // No page with a key stays behind in the log of the file.
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  };
  const finding = database.prepare('SELECT wrapped FROM data_key WHERE name = $name');

  return {
    readCheck() {
      const wrapped = database.prepare('SELECT wrapped FROM master_check').get()?.['wrapped'];
      return wrapped instanceof Uint8Array ? wrapped : undefined;
    },
    writeCheck: (wrapped) =>
      write('INSERT INTO master_check (one, wrapped) VALUES (1, $wrapped)', { wrapped }),
    find(name) {
      const row = finding.get({ name });
      if (row === undefined) return { state: 'unknown' };
      const wrapped = row['wrapped'];
      return wrapped instanceof Uint8Array ? { state: 'wrapped', wrapped } : { state: 'destroyed' };
    },
    add: (name, wrapped, at) =>
      write('INSERT INTO data_key (name, made_at, wrapped) VALUES ($name, $at, $wrapped)', {
        name,
        wrapped,
        at,
      }),
    destroy: (name, at) =>
      write(
        `INSERT INTO data_key (name, made_at, wrapped, destroyed_at)
         SELECT $name, $at, NULL, $at
         UNION SELECT name, made_at, NULL, $at FROM data_key
           WHERE name > $name || '/' AND name < $name || '0' AND wrapped IS NOT NULL
         ON CONFLICT (name) DO UPDATE SET
           wrapped = NULL, destroyed_at = coalesce(destroyed_at, excluded.destroyed_at)`,
        { name, at },
      ),
    destroyedNames: () =>
      database
        .prepare('SELECT name FROM data_key WHERE wrapped IS NULL')
        .all()
        .map(({ name }) => String(name)),
    close: () => database.close(),
  };
}

function prepareSchema(database: DatabaseSync): void {
  const found = Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
  if (found > version) {
    throw new StoreError(`the key store is of version ${found}, this program knows ${version}`);
  }
  if (found === 0) database.exec(`BEGIN; ${schema} COMMIT;`);
}
