import type { ConferenceId } from '@opora/shared/ids.ts';
import { type ChainedLog, eventLog, streamOf, updateLog } from './chained-log.ts';
import type { Statement } from './operation.ts';

/**
 * Every table with rows of one conference, by `conference_id`, in the order in which they may go. A new table of that kind
 * belongs here or into `tablesThatStay`.
 */
export const tablesOfConference: readonly string[] = [
  'event',
  'document_update',
  'checkpoint',
  'document',
  'invitation',
  'session',
  'waiting',
  'staff_seat',
  'staff_reason',
  'feedback',
  'feedback_given',
];

/** What remains of an erased conference: ids, times, and who did what. */
export const tablesThatStay: readonly string[] = ['erased', 'access_record'];

/** A head for every entry, none with a key: then the logs let their entries go, damaged ones too. */
const giveUpKeys = (log: ChainedLog): string => `
  INSERT INTO log_head (stream, seq, hash)
  SELECT DISTINCT ${streamOf(log, 'entry')}, 0, zeroblob(32) FROM ${log.table} AS entry
  WHERE entry.conference_id = $id
  ON CONFLICT (stream) DO UPDATE SET data_key = NULL`;

/** The key first: once it is gone nothing that is left, here or in a copy, can be read (`finish-erasing.ts`). */
export function eraseConference(id: ConferenceId, at: number): readonly Statement[] {
  const parameters = { id };
  const remove = (sql: string): Statement => ({ sql, parameters });
  return [
    remove('SELECT destroy_key($id)'),
    {
      sql: 'INSERT INTO erased (conference_id, at) VALUES ($id, $at) ON CONFLICT DO NOTHING',
      parameters: { id, at },
    },
    ...[eventLog, updateLog].map((log) => remove(giveUpKeys(log))),
    ...tablesOfConference.map((table) => remove(`DELETE FROM ${table} WHERE conference_id = $id`)),
    // '0' is the sign after '/'.
    remove(
      `DELETE FROM log_head WHERE stream = $id OR (stream > $id || '/' AND stream < $id || '0')`,
    ),
    remove('DELETE FROM conference WHERE id = $id'),
  ];
}

/** Destroys the keys of documents that are gone already. */
export const destroyLooseKeys: readonly Statement[] = [
  { sql: 'SELECT destroy_key(name) FROM loose_key' },
  { sql: 'DELETE FROM loose_key' },
];

const ofDocument = 'WHERE conference_id = $conference_id AND name = $name';
const headOfDocument = `WHERE stream = $conference_id || '/' || $name`;

/** `conference_id` and `name`. */
type Parameters = NonNullable<Statement['parameters']>;

const removeRows: readonly string[] = [
  `DELETE FROM document_update ${ofDocument}`,
  `DELETE FROM checkpoint ${ofDocument}`,
  `DELETE FROM document ${ofDocument}`,
  `DELETE FROM log_head ${headOfDocument}`,
];

/** The present life of a document that has a key of its own. Nothing happens where there is none. */
export const eraseDocument = (place: Parameters): readonly Statement[] =>
  [
    `SELECT destroy_key(data_key) FROM log_head ${headOfDocument} AND data_key IS NOT NULL`,
    `UPDATE log_head SET data_key = NULL ${headOfDocument}`,
    ...removeRows,
  ].map((sql) => ({ sql, parameters: { ...place } }));

/**
 * The same in one step with an entry of another document that takes its place, and without the key: it is destroyed
 * afterwards (`destroyLooseKeys`). Fails where that other document is not there.
 */
export function releaseDocument(place: Parameters, written: Parameters): readonly Statement[] {
  const isWritten = `EXISTS (
    SELECT 1 FROM document WHERE conference_id = $written_conference AND name = $written_name)`;
  const parameters = {
    ...place,
    written_conference: written['conference_id'] ?? null,
    written_name: written['name'] ?? null,
  };
  return [
    {
      sql: `INSERT INTO loose_key (name)
            SELECT data_key FROM log_head
            ${headOfDocument} AND data_key IS NOT NULL AND ${isWritten}`,
      parameters,
    },
    { sql: `UPDATE log_head SET data_key = NULL ${headOfDocument} AND ${isWritten}`, parameters },
    ...removeRows.map((sql) => ({ sql, parameters: { ...place } })),
  ];
}
