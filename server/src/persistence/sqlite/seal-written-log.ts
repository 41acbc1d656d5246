import type { DatabaseSync } from 'node:sqlite';
import { type ChainedLog, contentOf, placeOf, streamOf } from './chained-log.ts';

/**
 * Puts a sealed table in the place of one with plain bodies and chains it anew. From the first entry on that is not as it
 * was written the new ones have an empty hash, so that damage is found afterwards where it was before.
 */
export function sealWrittenLog(database: DatabaseSync, log: ChainedLog, columns: string): void {
  const { table, key, seq } = log;
  const sealed = `sealed_${table}`;
  database.exec(`CREATE TABLE ${sealed} ${columns}`);
  const write = database.prepare(sealEntry(log, sealed));
  const moveHead = database.prepare(moveHeadAt(log, sealed));
  const order = [...key, seq].join(', ');
  for (const place of database.prepare(`SELECT ${order} FROM ${table} ORDER BY ${order}`).all()) {
    write.run(place);
    moveHead.run(place);
  }
  database.exec(`DROP TABLE ${table}; ALTER TABLE ${sealed} RENAME TO ${table};`);
}

const isAt = ({ key, seq }: ChainedLog, row: string): string =>
  [...key, seq].map((column) => `${row}.${column} = $${column}`).join(' AND ');

const isBefore = ({ key, seq }: ChainedLog, row: string, entry: string): string =>
  [
    ...key.map((column) => `${row}.${column} = ${entry}.${column}`),
    `${row}.${seq} = ${entry}.${seq} - 1`,
  ].join(' AND ');

/** An entry is sound if it is whole itself and the one before it was sound. */
function sealEntry(log: ChainedLog, sealed: string): string {
  const { table, key, seq, plain } = log;
  const content = contentOf(log).map((column) => `old.${column}`);
  const columns = [...key, seq, 'at', 'author', ...plain].join(', ');
  return `
    WITH entry AS MATERIALIZED (
      SELECT old.*, ${streamOf(log, 'old')} AS stream, head.data_key, coalesce(done.hash, zeroblob(32)) AS previous,
             old.hash IS chain_hash(
               coalesce(before.hash, zeroblob(32)), ${streamOf(log, 'old')}, old.${seq}, old.at,
               old.author, ${content.join(', ')}
             ) AND coalesce(done.hash <> zeroblob(32), 1) AS is_sound
      FROM ${table} AS old
      LEFT JOIN log_head AS head ON head.stream = ${streamOf(log, 'old')}
      LEFT JOIN ${table} AS before ON ${isBefore(log, 'before', 'old')}
      LEFT JOIN ${sealed} AS done ON ${isBefore(log, 'done', 'old')}
      WHERE ${isAt(log, 'old')}
    ), written AS MATERIALIZED (
      SELECT ${columns}, stream, previous, is_sound,
             seal(coalesce(data_key, ensure_key(conference_id)),
                  ${placeOf(log, 'stream', 'entry', 'previous')}, body) AS body
      FROM entry
    )
    INSERT INTO ${sealed} (${columns}, body, hash)
    SELECT ${columns}, body, iif(is_sound,
      chain_hash(previous, stream, ${seq}, at, author, ${contentOf(log).join(', ')}), zeroblob(32))
    FROM written WHERE true`;
}

/** Where the head of the old table stood on this entry, so does that of the new one. */
const moveHeadAt = (log: ChainedLog, sealed: string): string => `
  UPDATE log_head SET hash = (SELECT new.hash FROM ${sealed} AS new WHERE ${isAt(log, 'new')})
  WHERE EXISTS (
    SELECT 1 FROM ${log.table} AS old WHERE ${isAt(log, 'old')}
      AND log_head.seq = old.${log.seq} AND log_head.hash = old.hash)
    AND stream = ${log.key.map((column) => `$${column}`).join(` || '/' || `)}`;
