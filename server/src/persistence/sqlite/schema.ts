import type { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../store-error.ts';
import { chainWritten } from './chain-written.ts';
import { eventLog, updateLog } from './chained-log.ts';
import { followsTheLast, movesHead, onlyGrows, staysAsWritten } from './log-triggers.ts';
import { factorTables } from './schema-factors.ts';
import { feedbackTables } from './schema-feedback.ts';
import { addAccessRecord } from './schema-record.ts';
import { sealWritten } from './schema-sealing.ts';
import { staffTables } from './schema-staff.ts';

/** SQL for the id of a new life of a document: 64 random bits. */
export const newEpoch = 'lower(hex(randomblob(8)))';

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
  ${followsTheLast}
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

/** Heads of the logs, moved by the database itself with each entry: a log that lost its end is found out. */
const chains = `
  CREATE TABLE log_head (
    stream TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE checkpoint (
    conference_id TEXT NOT NULL,
    name TEXT NOT NULL,
    seq INTEGER NOT NULL,
    chain_hash BLOB NOT NULL,
    state BLOB NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (conference_id, name),
    FOREIGN KEY (conference_id, name) REFERENCES document (conference_id, name)
  ) STRICT;
  ALTER TABLE event ADD COLUMN hash BLOB NOT NULL DEFAULT x'';
  ALTER TABLE document_update ADD COLUMN hash BLOB NOT NULL DEFAULT x'';
`;

/** Version 2: chained logs, and checkpoints beside them. What version 1 has written gets the hashes it would have been written with. */
function chainLogs(database: DatabaseSync): void {
  database.exec(chains);
  for (const log of [eventLog, updateLog]) {
    database.exec(`DROP TRIGGER ${log.table}_is_not_changed`);
    chainWritten(database, log);
    database.exec(`${staysAsWritten(log.table)} ${movesHead(log)}`);
  }
}

/** Version 3: each life of a document has an id. */
const epochs = `
  ALTER TABLE document ADD COLUMN epoch TEXT NOT NULL DEFAULT '';
  UPDATE document SET epoch = ${newEpoch};
`;

/**
 * Version 4: the door. Links of one part were the demo's alone, which says its own again at its next start. `STRICT`
 * keeps a yes or no as 0 or 1.
 */
const door = `
  DROP TABLE invitation;
  CREATE TABLE invitation (
    id TEXT PRIMARY KEY,
    secret_hash TEXT NOT NULL CHECK (length(secret_hash) = 64),
    conference_id TEXT NOT NULL,
    participant_id TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    valid_from INTEGER,
    valid_until INTEGER,
    pin_hash TEXT,
    pin_tries INTEGER NOT NULL,
    locked_at INTEGER,
    revoked_at INTEGER,
    reusable INTEGER NOT NULL CHECK (reusable IN (0, 1)),
    browser_hash TEXT CHECK (length(browser_hash) = 64)
  ) STRICT, WITHOUT ROWID;

  ALTER TABLE session ADD COLUMN last_used_at INTEGER NOT NULL DEFAULT 0;
  UPDATE session SET last_used_at = created_at;

  CREATE TABLE waiting (
    id TEXT PRIMARY KEY,
    token_hash TEXT NOT NULL UNIQUE CHECK (length(token_hash) = 64),
    invitation_id TEXT NOT NULL,
    conference_id TEXT NOT NULL,
    participant_id TEXT NOT NULL,
    browser_hash TEXT NOT NULL CHECK (length(browser_hash) = 64),
    since INTEGER NOT NULL,
    device TEXT NOT NULL,
    place TEXT NOT NULL,
    call_name TEXT,
    promise TEXT,
    alone INTEGER,
    state TEXT NOT NULL,
    answered_at INTEGER,
    UNIQUE (invitation_id, browser_hash)
  ) STRICT, WITHOUT ROWID;
`;

/** Each brings the database from its index to the next version, in one transaction. Only ever added to. */
const migrations: readonly ((database: DatabaseSync) => void)[] = [
  (database) => database.exec(first),
  chainLogs,
  (database) => database.exec(epochs),
  (database) => database.exec(door),
  sealWritten,
  addAccessRecord,
  (database) => database.exec(staffTables),
  (database) => database.exec(factorTables),
  (database) => database.exec(feedbackTables),
];

/** Throws for a database that a newer program has written. `chain_hash` must be defined (`chain.ts`). */
export function migrate(database: DatabaseSync): void {
  const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
  if (version > migrations.length) {
    throw new StoreError(
      `the data is of version ${version}, this program knows ${migrations.length}`,
    );
  }
  for (const [index, migration] of migrations.entries()) {
    if (index >= version) bringTo(database, index + 1, migration);
  }
}

function bringTo(
  database: DatabaseSync,
  version: number,
  migration: (database: DatabaseSync) => void,
): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    migration(database);
    database.exec(`PRAGMA user_version = ${version}; COMMIT;`);
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
