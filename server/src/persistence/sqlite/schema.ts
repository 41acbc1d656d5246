import type { DatabaseSync } from 'node:sqlite';
import { StoreError } from './operation.ts';

const onlyGrows = (table: string): string => `
  CREATE TRIGGER ${table}_is_not_changed BEFORE UPDATE ON ${table}
    BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
  CREATE TRIGGER ${table}_is_not_removed BEFORE DELETE ON ${table}
    BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
`;

const first = `
  CREATE TABLE conference (
    id TEXT PRIMARY KEY
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE event (
    conference_id TEXT NOT NULL REFERENCES conference (id),
    revision INTEGER NOT NULL,
    at INTEGER NOT NULL,
    author TEXT,
    body TEXT NOT NULL,
    PRIMARY KEY (conference_id, revision)
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER event_follows_the_last BEFORE INSERT ON event
    WHEN NEW.revision <> 1 + (
      SELECT coalesce(max(revision), 0) FROM event WHERE conference_id = NEW.conference_id
    )
    BEGIN SELECT RAISE(ABORT, 'revision does not follow the last one'); END;
  ${onlyGrows('event')}

  CREATE TABLE document (
    conference_id TEXT NOT NULL,
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (conference_id, name)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE document_update (
    conference_id TEXT NOT NULL,
    name TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    author TEXT,
    client_ids TEXT NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (conference_id, name, seq),
    FOREIGN KEY (conference_id, name) REFERENCES document (conference_id, name)
  ) STRICT, WITHOUT ROWID;
  ${onlyGrows('document_update')}

  CREATE TABLE invitation (
    secret_hash TEXT PRIMARY KEY CHECK (length(secret_hash) = 64),
    conference_id TEXT NOT NULL,
    participant_id TEXT NOT NULL,
    created_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE session (
    token_hash TEXT PRIMARY KEY CHECK (length(token_hash) = 64),
    conference_id TEXT NOT NULL,
    participant_id TEXT NOT NULL,
    created_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
`;

/** Each brings the database from its index to the next version. Only ever added to. */
const migrations: readonly string[] = [first];

/** Throws for a database that a newer program has written. */
export function migrate(database: DatabaseSync): void {
  const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
  if (version > migrations.length) {
    throw new StoreError(
      `the data is of version ${version}, this program knows ${migrations.length}`,
    );
  }
  for (const [index, migration] of migrations.entries()) {
    if (index < version) continue;
    database.exec(`BEGIN IMMEDIATE; ${migration} PRAGMA user_version = ${index + 1}; COMMIT;`);
  }
}
