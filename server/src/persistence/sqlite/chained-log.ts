import type { SQLInputValue } from 'node:sqlite';
import type { LogPlace } from '../quarantine.ts';
import { StoreError } from '../store-error.ts';
import type { GroupCommit } from './group-commit.ts';
import type { Statement } from './operation.ts';

/** A table of chained entries. Parameters are named after the columns of its key. */
export interface ChainedLog {
  readonly table: 'event' | 'document_update' | 'access_record';
  /** Before the key in the id of a stream, where another log has the same key. */
  readonly prefix?: string;
  readonly key: readonly string[];
  readonly seq: 'revision' | 'seq';
  /** What stands beside the sealed body in plain; no two of them join to the same bytes. */
  readonly plain: readonly string[];
  /** Of ids alone: its bodies are not sealed, and it outlives the keys of its conference. */
  readonly isOpen?: true;
}

/** Columns of the content, in the order in which they are hashed. */
export const contentOf = ({ plain }: ChainedLog): readonly string[] => [...plain, 'body'];

export const eventLog: ChainedLog = {
  table: 'event',
  key: ['conference_id'],
  seq: 'revision',
  plain: [],
};

/** `client_ids` is a JSON array: it ends where its bracket does. */
export const updateLog: ChainedLog = {
  table: 'document_update',
  key: ['conference_id', 'name'],
  seq: 'seq',
  plain: ['client_ids'],
};

export const recordLog: ChainedLog = {
  table: 'access_record',
  prefix: 'record:',
  key: ['conference_id'],
  seq: 'seq',
  plain: [],
  isOpen: true,
};

/** SQL for the id of the stream of a row; `row` is its alias. */
export const streamOf = (log: ChainedLog, row: string): string =>
  streamFrom(log, (column) => `${row}.${column}`);

/** The same of a row of which only the values of the key are known. */
export const streamFrom = (
  { prefix, key }: ChainedLog,
  named: (column: string) => string,
): string => {
  const joined = key.map(named).join(` || '/' || `);
  return prefix === undefined ? joined : `'${prefix}' || ${joined}`;
};

/** The key of a log as parameters of a statement. */
export const keyOf = ({ conferenceId, document }: LogPlace): Record<string, SQLInputValue> =>
  document === undefined
    ? { conference_id: conferenceId }
    : { conference_id: conferenceId, name: document };

/** `keyName` is SQL for the name of the data key, which is made if there is none. */
export const beginLog = (log: ChainedLog, place: LogPlace, keyName: string): Statement => ({
  sql: `INSERT INTO log_head (stream, seq, hash, data_key)
        SELECT ${streamOf(log, 'new')}, 0, zeroblob(32), ensure_key(${keyName})
        FROM (SELECT ${log.key.map((column) => `$${column} AS ${column}`).join(', ')}) AS new`,
  parameters: keyOf(place),
});

/** What `seal` and `unseal` are told of an entry, but for its key; `row` and `previous` are SQL. */
export const placeOf = (log: ChainedLog, stream: string, row: string, previous: string): string =>
  [
    `'${log.table}'`,
    stream,
    `${row}.${log.seq}`,
    previous,
    ...['at', 'author', ...log.plain].map((column) => `${row}.${column}`),
  ].join(', ');

/**
 * SQL for entries with their bodies opened (null for one that does not open): `entry` and its `head` may be used in
 * `where`. In the order of the log.
 */
export function openedEntries(log: ChainedLog, where: string): string {
  const before = log.key.map((column) => `before.${column} = entry.${column}`).join(' AND ');
  const previous = 'coalesce(before.hash, zeroblob(32))';
  const columns = [log.seq, 'at', 'author', ...log.plain].map((column) => `entry.${column}`);
  return `
    SELECT ${columns.join(', ')},
           unseal(head.data_key, ${placeOf(log, 'head.stream', 'entry', previous)}, entry.body) AS body
    FROM ${log.table} AS entry
    JOIN log_head AS head ON head.stream = ${streamOf(log, 'entry')}
    LEFT JOIN ${log.table} AS before ON ${before} AND before.${log.seq} = entry.${log.seq} - 1
    WHERE ${where} ORDER BY entry.${log.seq}`;
}

/**
 * Seals an entry and inserts it behind the head of the log, or nothing if there is no such log. Answers one row for each
 * entry.
 */
export function appendEntry(
  log: ChainedLog,
  place: LogPlace,
  values: Readonly<Record<string, SQLInputValue>>,
): Statement {
  const given = [...log.key, 'at', 'author', ...log.plain];
  // A revision is given and must fit; the sequence of updates is counted here.
  const seq = log.seq in values ? `$${log.seq}` : 'head.seq + 1';
  const columns = [...given, log.seq, 'body'];
  const content = contentOf(log).join(', ');
  const body = log.isOpen
    ? '$body'
    : `seal(data_key, ${placeOf(log, 'stream', 'new', 'previous')}, $body)`;
  return {
    sql: `WITH new AS MATERIALIZED (
            SELECT ${given.map((column) => `$${column} AS ${column}`).join(', ')},
                   ${seq} AS ${log.seq}, head.stream, head.hash AS previous, head.data_key
            FROM log_head AS head
            WHERE head.stream = ${streamFrom(log, (column) => `$${column}`)}
          ), sealed AS MATERIALIZED (
            SELECT new.*, ${body} AS body
            FROM new
          )
          INSERT INTO ${log.table} (${columns.join(', ')}, hash)
          SELECT ${columns.join(', ')},
                 chain_hash(previous, stream, ${log.seq}, at, author, ${content})
          FROM sealed WHERE true
          RETURNING ${log.seq}`,
    parameters: { ...keyOf(place), ...values },
  };
}

/** Throws if the log does not exist; then nothing was written. `removals` take effect with the entries. */
export async function appendAll(
  commits: GroupCommit,
  entries: readonly Statement[],
  removals: readonly Statement[] = [],
): Promise<void> {
  const removes = removals.length > 0;
  const statements = [...entries, ...removals];
  const rows = await commits.submit({ writes: true, removes, statements });
  if (rows.length < entries.length) throw new StoreError('there is no such log');
}
