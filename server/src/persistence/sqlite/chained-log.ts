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
  /** Columns of the content, in the order in which they are hashed; no two contents join to the same bytes. */
  readonly content: readonly string[];
}

export const eventLog: ChainedLog = {
  table: 'event',
  key: ['conference_id'],
  seq: 'revision',
  content: ['body'],
};

/** `client_ids` is a JSON array: it ends where its bracket does. */
export const updateLog: ChainedLog = {
  table: 'document_update',
  key: ['conference_id', 'name'],
  seq: 'seq',
  content: ['client_ids', 'body'],
};

export const recordLog: ChainedLog = {
  table: 'access_record',
  prefix: 'record:',
  key: ['conference_id'],
  seq: 'seq',
  content: ['body'],
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

export const beginLog = (log: ChainedLog, place: LogPlace): Statement => ({
  sql: `INSERT INTO log_head (stream, seq, hash)
        SELECT ${streamOf(log, 'new')}, 0, zeroblob(32)
        FROM (SELECT ${log.key.map((column) => `$${column} AS ${column}`).join(', ')}) AS new`,
  parameters: keyOf(place),
});

/** Inserts behind the head of the log, or nothing if there is no such log. Answers one row for each entry. */
export function appendEntry(
  log: ChainedLog,
  place: LogPlace,
  values: Readonly<Record<string, SQLInputValue>>,
): Statement {
  const columns = [...log.key, 'at', 'author', ...log.content];
  const given = columns.map((column) => `$${column} AS ${column}`).join(', ');
  // A revision is given and must fit; the sequence of updates is counted here.
  const seq = log.seq in values ? `$${log.seq}` : 'head.seq + 1';
  const content = log.content.map((column) => `new.${column}`).join(', ');
  return {
    sql: `INSERT INTO ${log.table} (${columns.join(', ')}, ${log.seq}, hash)
          SELECT ${columns.map((column) => `new.${column}`).join(', ')}, ${seq},
                 chain_hash(head.hash, head.stream, ${seq}, new.at, new.author, ${content})
          FROM (SELECT ${given}) AS new
          JOIN log_head AS head ON head.stream = ${streamOf(log, 'new')}
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
