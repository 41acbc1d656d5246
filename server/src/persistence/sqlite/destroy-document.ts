import type { DocumentKey } from '../document-store.ts';
import { keyOf, streamOf, updateLog } from './chained-log.ts';
import type { Statement } from './operation.ts';

const ofDocument = 'WHERE conference_id = $conference_id AND name = $name';

const steps: readonly string[] = [
  `DELETE FROM checkpoint ${ofDocument}`,
  `DELETE FROM document_update ${ofDocument}`,
  `DELETE FROM log_head WHERE stream = (
     SELECT ${streamOf(updateLog, 'gone')}
     FROM (SELECT $conference_id AS conference_id, $name AS name) AS gone
   )`,
  `DELETE FROM document ${ofDocument}`,
  `DELETE FROM destroying ${ofDocument}`,
];

const permit = `
  INSERT INTO destroying (conference_id, name) SELECT $conference_id, $name`;

/** Every row of a document, in one transaction. `secure_delete` leaves no letter of it in the database. */
export const destroyDocument = (key: DocumentKey): readonly Statement[] =>
  [permit, ...steps].map((sql) => ({ sql, parameters: keyOf(key) }));

/** The same, behind an entry of another document that takes its place. Without a log for that entry it fails. */
export function destroyAfter(written: DocumentKey, key: DocumentKey): readonly Statement[] {
  const [, ...rest] = destroyDocument(key);
  const permitted: Statement = {
    sql: `${permit} WHERE EXISTS (
      SELECT 1 FROM document
      WHERE conference_id = $written_conference_id AND name = $written_name
    )`,
    parameters: {
      ...keyOf(key),
      written_conference_id: written.conferenceId,
      written_name: written.document,
    },
  };
  return [permitted, ...rest];
}
