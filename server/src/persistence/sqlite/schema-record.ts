import type { DatabaseSync } from 'node:sqlite';
import { recordLog, streamOf } from './chained-log.ts';

/**
 * Version 6: the record of access. Without a reference to the conference, which it outlives. `author` is the id of a
 * participant, `staff:` and the id of an account, or null for the server.
 */
const record = `
  CREATE TABLE access_record (
    conference_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    author TEXT,
    body TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (conference_id, seq)
  ) STRICT, WITHOUT ROWID;

  CREATE TRIGGER access_record_is_not_changed BEFORE UPDATE ON access_record
    BEGIN SELECT RAISE(ABORT, 'the record only grows'); END;
  CREATE TRIGGER access_record_is_not_removed BEFORE DELETE ON access_record
    BEGIN SELECT RAISE(ABORT, 'the record only grows'); END;
  CREATE TRIGGER access_record_moves_head AFTER INSERT ON access_record
    BEGIN
      UPDATE log_head SET seq = NEW.seq, hash = NEW.hash WHERE stream = ${streamOf(recordLog, 'NEW')};
    END;
`;

export const addAccessRecord = (database: DatabaseSync): void => database.exec(record);
