/**
 * Version 5: a document that is not to be kept goes with its history. A log still only grows, but for the one document
 * that is named in `destroying` while a transaction removes it (`destroy-document.ts`).
 */
export const destroying = `
  CREATE TABLE destroying (
    conference_id TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (conference_id, name)
  ) STRICT, WITHOUT ROWID;

  DROP TRIGGER document_update_is_not_removed;
  CREATE TRIGGER document_update_is_not_removed BEFORE DELETE ON document_update
    WHEN NOT EXISTS (
      SELECT 1 FROM destroying WHERE conference_id = OLD.conference_id AND name = OLD.name
    )
    BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
`;
