/**
 * What an account of the office proves itself with besides its password. `totp.secret` stands in a column of its own:
 * with it codes can be made, and it cannot be stored as a hash.
 */
export const factorTables = `
  CREATE TABLE staff_totp (
    account_id TEXT PRIMARY KEY REFERENCES staff_account (id),
    secret TEXT NOT NULL,
    since INTEGER NOT NULL,
    last_step INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    tried_at INTEGER NOT NULL DEFAULT 0
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE staff_passkey (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES staff_account (id),
    public_key BLOB NOT NULL,
    counter INTEGER NOT NULL,
    transports TEXT NOT NULL,
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    last_used_at INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX staff_passkey_of_an_account ON staff_passkey (account_id);

  CREATE TABLE staff_identity (
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    account_id TEXT NOT NULL UNIQUE REFERENCES staff_account (id),
    linked_at INTEGER NOT NULL,
    PRIMARY KEY (issuer, subject)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE staff_ceremony (
    kind TEXT NOT NULL,
    holder TEXT NOT NULL CHECK (length(holder) = 64),
    body TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (kind, holder)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX staff_ceremony_by_end ON staff_ceremony (expires_at);
`;
