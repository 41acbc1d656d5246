-- A database as version 1 left it: frozen, for the migration to start from.
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
CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event
  BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER event_is_not_removed BEFORE DELETE ON event
  BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;

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
CREATE TRIGGER document_update_is_not_changed BEFORE UPDATE ON document_update
  BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER document_update_is_not_removed BEFORE DELETE ON document_update
  BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;

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

INSERT INTO conference (id) VALUES ('conf_one'), ('conf_two');
INSERT INTO event (conference_id, revision, at, author, body) VALUES
  ('conf_one', 1, 1790000000001, NULL, '{"type":"one"}'),
  ('conf_one', 2, 1790000000002, 'p_jitka', '{"type":"two","words":"Matyáš"}'),
  ('conf_two', 1, 1790000000003, NULL, '{"type":"other"}');
INSERT INTO document (conference_id, name, created_at) VALUES ('conf_one', 'plan', 10);
INSERT INTO document_update (conference_id, name, seq, at, author, client_ids, body) VALUES
  ('conf_one', 'plan', 1, 10, NULL, '[]', x'0000'),
  ('conf_one', 'plan', 2, 1790000000004, 'p_jitka', '[7,4294967295]', x'0700ff'),
  ('conf_one', 'plan', 3, 1790000000005, 'p_vera', '[8]', x'0800ff');
PRAGMA user_version = 1;
