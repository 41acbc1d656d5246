import type { DatabaseSync } from 'node:sqlite';
import { eventLog, updateLog } from './chained-log.ts';
import { followsTheLast, goesWithItsKey, movesHead, staysAsWritten } from './log-triggers.ts';
import { rewriteIsDue } from './rewrite-file.ts';
import { sealWrittenLog } from './seal-written-log.ts';

/** `erased` is also what tells sealed data from data of before. */
const heads = `
  CREATE TABLE erased (
    conference_id TEXT PRIMARY KEY,
    at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE loose_key (
    name TEXT PRIMARY KEY
  ) STRICT, WITHOUT ROWID;

  ALTER TABLE log_head ADD COLUMN data_key TEXT;
  UPDATE log_head SET data_key = ensure_key(
    CASE instr(stream, '/') WHEN 0 THEN stream ELSE substr(stream, 1, instr(stream, '/') - 1) END);
`;

const eventTable = `(
  conference_id TEXT NOT NULL REFERENCES conference (id),
  revision INTEGER NOT NULL,
  at INTEGER NOT NULL,
  author TEXT,
  body BLOB NOT NULL,
  hash BLOB NOT NULL,
  PRIMARY KEY (conference_id, revision)
) STRICT, WITHOUT ROWID`;

const updateTable = `(
  conference_id TEXT NOT NULL,
  name TEXT NOT NULL,
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  author TEXT,
  client_ids TEXT NOT NULL,
  body BLOB NOT NULL,
  hash BLOB NOT NULL,
  PRIMARY KEY (conference_id, name, seq),
  FOREIGN KEY (conference_id, name) REFERENCES document (conference_id, name)
) STRICT, WITHOUT ROWID`;

/** Who waited at the door during an upgrade knocks again. Checkpoints come again by themselves. */
const beside = `
  DELETE FROM checkpoint;

  DROP TABLE waiting;
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
    said BLOB NOT NULL,
    state TEXT NOT NULL,
    answered_at INTEGER,
    UNIQUE (invitation_id, browser_hash)
  ) STRICT, WITHOUT ROWID;
`;

/** What people wrote and said is sealed, the logs are chained anew over what is now stored, and a log goes with its key. */
export function sealWritten(database: DatabaseSync): void {
  database.exec(heads);
  sealWrittenLog(database, eventLog, eventTable);
  sealWrittenLog(database, updateLog, updateTable);
  database.exec(followsTheLast);
  for (const log of [eventLog, updateLog]) {
    database.exec(`${staysAsWritten(log.table)} ${goesWithItsKey(log)} ${movesHead(log)}`);
  }
  database.exec(beside);
  rewriteIsDue(database);
}

/** Whether there is anything in the file that only the keys it was written with can open. */
export const holdsSealed = (database: DatabaseSync): boolean =>
  database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'erased'").get() !== undefined &&
  database.prepare('SELECT 1 FROM log_head WHERE data_key IS NOT NULL LIMIT 1').get() !== undefined;
