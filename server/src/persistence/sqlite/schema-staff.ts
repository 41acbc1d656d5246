/** Accounts of the office, their sessions, and who has a seat in which conference. */
export const staffTables = `
  CREATE TABLE staff_account (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    login TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    password_hash TEXT,
    created_at INTEGER NOT NULL,
    activated_at INTEGER,
    locked_at INTEGER
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE staff_link (
    id TEXT PRIMARY KEY,
    secret_hash TEXT NOT NULL CHECK (length(secret_hash) = 64),
    account_id TEXT REFERENCES staff_account (id),
    created_at INTEGER NOT NULL,
    valid_until INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX one_link_of_an_account ON staff_link (coalesce(account_id, ''));

  CREATE TABLE staff_session (
    token_hash TEXT PRIMARY KEY CHECK (length(token_hash) = 64),
    account_id TEXT NOT NULL REFERENCES staff_account (id),
    created_at INTEGER NOT NULL,
    last_used_at INTEGER NOT NULL,
    confirmed_at INTEGER NOT NULL,
    device TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX staff_session_of_an_account ON staff_session (account_id);

  CREATE TABLE staff_pending (
    token_hash TEXT PRIMARY KEY CHECK (length(token_hash) = 64),
    account_id TEXT NOT NULL REFERENCES staff_account (id),
    created_at INTEGER NOT NULL,
    device TEXT
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE staff_browser (
    account_id TEXT NOT NULL REFERENCES staff_account (id),
    mark TEXT NOT NULL CHECK (length(mark) = 64),
    PRIMARY KEY (account_id, mark)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE staff_seat (
    conference_id TEXT NOT NULL,
    account_id TEXT NOT NULL REFERENCES staff_account (id),
    participant_id TEXT NOT NULL,
    given_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, conference_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE staff_reason (
    conference_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    account_id TEXT NOT NULL REFERENCES staff_account (id),
    participant_id TEXT NOT NULL,
    reason BLOB NOT NULL,
    PRIMARY KEY (conference_id, participant_id, at)
  ) STRICT, WITHOUT ROWID;
`;
