import type { SQLInputValue } from 'node:sqlite';
import { z } from 'zod';
import type { LogPlace } from '../quarantine.ts';
import { StoreError } from '../store-error.ts';
import { type ChainedLog, contentOf, keyOf, streamFrom } from './chained-log.ts';
import type { GroupCommit } from './group-commit.ts';
import { integerColumn, readRows } from './rows.ts';

const checkRow = z.object({
  broken: integerColumn.nullable(),
  last: integerColumn.nullable(),
  head: integerColumn.nullable(),
  reachesHead: integerColumn,
});

/** Part of a log: the entries after one sequence number up to another. */
interface Stretch {
  readonly after: number;
  readonly to: number;
}

const whole: Stretch = { after: 0, to: Number.MAX_SAFE_INTEGER };

/**
 * Every entry must carry the hash that follows from the one before it, and the last one must be the one the
 * head of the log names. Throws a `damaged` error otherwise. Returns the number of entries up to the end of
 * the stretch.
 */
export const verifyLog = (
  commits: GroupCommit,
  log: ChainedLog,
  place: LogPlace,
  stretch?: Stretch,
): Promise<number> => verifyRows(commits, log, keyOf(place), stretch);

/** The same for a place as the file names it. */
export async function verifyRows(
  commits: GroupCommit,
  log: ChainedLog,
  place: Readonly<Record<string, SQLInputValue>>,
  { after, to }: Stretch = whole,
): Promise<number> {
  const statement = { sql: checkOf(log), parameters: { ...place, after, to } };
  const rows = await commits.submit({ writes: false, statements: [statement] });
  const [check] = readRows(checkRow, rows);
  if (check === undefined || check.broken !== null) throw damagedAt(check?.broken ?? after + 1);
  const length = check.last ?? after;
  const head = check.head ?? 0;
  if (length !== Math.min(to, head)) throw damagedAt(length + 1);
  if (length > 0 && length === head && check.reachesHead !== 1) throw damagedAt(length);
  return length;
}

export const damagedAt = (seq: number): StoreError =>
  new StoreError('a log is not as it was written', { code: 'damaged', seq });

function checkOf(log: ChainedLog): string {
  const { table, key, seq } = log;
  const stream = streamFrom(log, (column) => `$${column}`);
  const sameLog = key.map((column) => `entry.${column} = $${column}`).join(' AND ');
  const inStretch = `${sameLog} AND entry.${seq} > $after AND entry.${seq} <= $to`;
  const before = key.map((column) => `before.${column} = entry.${column}`).join(' AND ');
  const parts = contentOf(log)
    .map((column) => `entry.${column}`)
    .join(', ');
  return `
    SELECT
      (SELECT min(entry.${seq}) FROM ${table} AS entry
         LEFT JOIN ${table} AS before ON ${before} AND before.${seq} = entry.${seq} - 1
         WHERE ${inStretch} AND entry.hash IS NOT chain_hash(
           coalesce(before.hash, zeroblob(32)), ${stream}, entry.${seq}, entry.at, entry.author, ${parts}
         )) AS broken,
      (SELECT max(entry.${seq}) FROM ${table} AS entry WHERE ${inStretch}) AS last,
      (SELECT seq FROM log_head WHERE stream = ${stream}) AS head,
      EXISTS (SELECT 1 FROM ${table} AS entry
         JOIN log_head ON log_head.seq = entry.${seq} AND log_head.hash = entry.hash
         WHERE ${sameLog} AND log_head.stream = ${stream}) AS reachesHead`;
}
