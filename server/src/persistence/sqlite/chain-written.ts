import type { DatabaseSync } from 'node:sqlite';
import { type ChainedLog, contentOf, streamOf } from './chained-log.ts';

/** Gives every entry of a log that has none its hash, in order, and begins its heads. */
export function chainWritten(database: DatabaseSync, log: ChainedLog): void {
  const { table, key, seq } = log;
  const order = [...key, seq].join(', ');
  const entry = [...key, seq].map((column) => `entry.${column} = $${column}`).join(' AND ');
  const parts = contentOf(log)
    .map((column) => `entry.${column}`)
    .join(', ');
  const stream = streamOf(log, 'entry');

  database.exec(`
    INSERT INTO log_head (stream, seq, hash)
    SELECT DISTINCT ${stream}, 0, zeroblob(32) FROM ${table} AS entry`);
  const hash = database.prepare(`
    UPDATE ${table} AS entry SET hash = chain_hash(
      (SELECT head.hash FROM log_head AS head WHERE head.stream = ${stream}),
      ${stream}, entry.${seq}, entry.at, entry.author, ${parts}
    ) WHERE ${entry}`);
  const moveHead = database.prepare(`
    UPDATE log_head SET (seq, hash) = (
      SELECT entry.${seq}, entry.hash FROM ${table} AS entry WHERE ${entry}
    ) WHERE stream = (SELECT ${stream} FROM ${table} AS entry WHERE ${entry})`);

  const entries = database.prepare(`SELECT ${order} FROM ${table} ORDER BY ${order}`).all();
  for (const place of entries) {
    hash.run(place);
    moveHead.run(place);
  }
}
