-- A database as version 4 left it, written by that version itself: frozen, for the migration to start from.
CREATE TABLE conference (
  id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
CREATE TABLE event (
  conference_id TEXT NOT NULL REFERENCES conference (id),
  revision INTEGER NOT NULL,
  at INTEGER NOT NULL,
  author TEXT,
  body TEXT NOT NULL, hash BLOB NOT NULL DEFAULT x'',
  PRIMARY KEY (conference_id, revision)
) STRICT, WITHOUT ROWID;
CREATE TABLE document (
  conference_id TEXT NOT NULL,
  name TEXT NOT NULL,
  created_at INTEGER NOT NULL, epoch TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (conference_id, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE document_update (
  conference_id TEXT NOT NULL,
  name TEXT NOT NULL,
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  author TEXT,
  client_ids TEXT NOT NULL,
  body BLOB NOT NULL, hash BLOB NOT NULL DEFAULT x'',
  PRIMARY KEY (conference_id, name, seq),
  FOREIGN KEY (conference_id, name) REFERENCES document (conference_id, name)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE session (
  token_hash TEXT PRIMARY KEY CHECK (length(token_hash) = 64),
  conference_id TEXT NOT NULL,
  participant_id TEXT NOT NULL,
  created_at INTEGER NOT NULL
  , last_used_at INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID;
CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
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
INSERT INTO conference (id) VALUES
  ('conf_one'),
  ('conf_two');
INSERT INTO event (conference_id, revision, at, author, body, hash) VALUES
  ('conf_one', 1, 1790000000001, NULL, '{"type":"said","words":"Kanárka na začátku"}', x'e7d7f7f4de15727be998cdc075604d6f9592f018b149ad1fae7a8c10ad04099d'),
  ('conf_one', 2, 1790000000002, 'p_jitka', '{"type":"said","words":"Kanárka potom"}', x'862858438f495ecfae43278876763ddf51d37f180afac3fac251393503ef3847'),
  ('conf_one', 3, 1790000000003, 'p_vera', '{"type":"said","words":"Kanárka nakonec"}', x'ff8bd76070cec064875061cc0ff4592ae9a666440b2c51e006b043441cd7b8d0'),
  ('conf_two', 1, 1790000000001, NULL, '{"type":"said","words":"Kanárka na začátku"}', x'3e584a55b2e65acb9bf9611cedafd7e1c6c5a164031d4b4698ad7a223ba33fa7'),
  ('conf_two', 2, 1790000000002, 'p_jitka', '{"type":"said","words":"Kanárka potom"}', x'e5ebe0b142d77c8a42fa6abdb7c78e1d658f661e260ea995edf29209190f3685'),
  ('conf_two', 3, 1790000000003, 'p_vera', '{"type":"said","words":"Kanárka nakonec"}', x'058e651524fba544352b79e8c7daf845241576ca7f7d98d94cfccf435c11e3d8');
INSERT INTO document (conference_id, name, created_at, epoch) VALUES
  ('conf_one', 'plan', 1790000000100, 'a9e08b072937cbce'),
  ('conf_two', 'plan', 1790000000100, 'd4027098181f7752');
INSERT INTO document_update (conference_id, name, seq, at, author, client_ids, body, hash) VALUES
  ('conf_one', 'plan', 1, 1790000000100, NULL, '[]', x'4b616ec3a1726b61207620706cc3a16e75', x'24625f2e2b00c22173eda4d9515879d927303b6a8394a23126960fb3a09e451b'),
  ('conf_one', 'plan', 2, 1790000000101, 'p_jitka', '[1,4294967295]', x'4b616ec3a1726b612070c3adc5a165', x'2e4a28fe914e9503ab59350e100f04dae5b0e3824383025a0b892a74d3f32e1c'),
  ('conf_one', 'plan', 3, 1790000000102, 'p_jitka', '[2,4294967295]', x'4b616ec3a1726b61206d61c5be65', x'5eef705978357ccf323fd8442bfe1263e0ba8b5be3448fe7332345de95f96f8a'),
  ('conf_two', 'plan', 1, 1790000000100, NULL, '[]', x'4b616ec3a1726b61207620706cc3a16e75', x'762f5473be39bbc517ded1894397e359fbe0a3f1ebe05f75252287110a5d3a6e'),
  ('conf_two', 'plan', 2, 1790000000101, 'p_jitka', '[1,4294967295]', x'4b616ec3a1726b612070c3adc5a165', x'171a2c822d7303405fe0f081298fbfb452d6ca45d0daae4b957775d58e88484d'),
  ('conf_two', 'plan', 3, 1790000000102, 'p_jitka', '[2,4294967295]', x'4b616ec3a1726b61206d61c5be65', x'b2715e64b5b840284014d248c77b008f2cff28118d524021d5afc7e178f53542');
INSERT INTO invitation (id, secret_hash, conference_id, participant_id, created_at, valid_from, valid_until, pin_hash, pin_tries, locked_at, revoked_at, reusable, browser_hash) VALUES
  ('link_conf_one', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'conf_one', 'p_jitka', 1, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL),
  ('link_conf_two', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'conf_two', 'p_jitka', 1, NULL, NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO session (token_hash, conference_id, participant_id, created_at, last_used_at) VALUES
  ('eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee', 'conf_one', 'p_jitka', 1790000000000, 1790000000000);
INSERT INTO setting (key, value) VALUES
  ('demo-seed', 'seed');
INSERT INTO log_head (stream, seq, hash) VALUES
  ('conf_one', 3, x'ff8bd76070cec064875061cc0ff4592ae9a666440b2c51e006b043441cd7b8d0'),
  ('conf_one/plan', 3, x'5eef705978357ccf323fd8442bfe1263e0ba8b5be3448fe7332345de95f96f8a'),
  ('conf_two', 3, x'058e651524fba544352b79e8c7daf845241576ca7f7d98d94cfccf435c11e3d8'),
  ('conf_two/plan', 3, x'b2715e64b5b840284014d248c77b008f2cff28118d524021d5afc7e178f53542');
INSERT INTO checkpoint (conference_id, name, seq, chain_hash, state, hash) VALUES
  ('conf_one', 'plan', 2, x'2e4a28fe914e9503ab59350e100f04dae5b0e3824383025a0b892a74d3f32e1c', x'4b616ec3a1726b61207665207374617675', x'f25c8e73be781324fe2ed9a78439101affc599ea5755138fae42569ca320cf24'),
  ('conf_two', 'plan', 2, x'171a2c822d7303405fe0f081298fbfb452d6ca45d0daae4b957775d58e88484d', x'4b616ec3a1726b61207665207374617675', x'36856835fe0ebd57b5e28d95f323ffb1294fbd3e62a50e0983da758c91f2da2e');
INSERT INTO waiting (id, token_hash, invitation_id, conference_id, participant_id, browser_hash, since, device, place, call_name, promise, alone, state, answered_at) VALUES
  ('w_conf_one', 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc', 'link_conf_one', 'conf_one', 'p_jitka', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 1, 'first', 'room', 'Kanárka u dveří', 'accepted', NULL, 'waiting', NULL),
  ('w_conf_two', 'dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd', 'link_conf_two', 'conf_two', 'p_jitka', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 1, 'first', 'room', 'Kanárka u dveří', 'accepted', NULL, 'waiting', NULL);
CREATE TRIGGER event_follows_the_last BEFORE INSERT ON event
  WHEN NEW.revision <> 1 + (
    SELECT coalesce(max(revision), 0) FROM event WHERE conference_id = NEW.conference_id
  )
  BEGIN SELECT RAISE(ABORT, 'revision does not follow the last one'); END;
CREATE TRIGGER event_is_not_removed BEFORE DELETE ON event
  BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER document_update_is_not_removed BEFORE DELETE ON document_update
  BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event
  BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER event_moves_head AFTER INSERT ON event
  BEGIN
    UPDATE log_head SET seq = NEW.revision, hash = NEW.hash
    WHERE stream = NEW.conference_id;
  END;
CREATE TRIGGER document_update_is_not_changed BEFORE UPDATE ON document_update
  BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER document_update_moves_head AFTER INSERT ON document_update
  BEGIN
    UPDATE log_head SET seq = NEW.seq, hash = NEW.hash
    WHERE stream = NEW.conference_id || '/' || NEW.name;
  END;
PRAGMA user_version = 4;
