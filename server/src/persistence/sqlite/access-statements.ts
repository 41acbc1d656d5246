import type { SQLInputValue } from 'node:sqlite';
import type { GroupCommit } from './group-commit.ts';
import type { Row } from './operation.ts';

type Parameters = Readonly<Record<string, SQLInputValue>>;

/** One statement each; `change` says whether it changed a row, for statements with `RETURNING`. */
export interface AccessStatements {
  read(sql: string, parameters?: Parameters): Promise<readonly Row[]>;
  write(sql: string, parameters: Parameters): Promise<void>;
  change(sql: string, parameters: Parameters): Promise<boolean>;
}

export function accessStatements(commits: GroupCommit): AccessStatements {
  const run = (writes: boolean, sql: string, parameters: Parameters = {}) =>
    commits.submit({ writes, statements: [{ sql, parameters }] });
  return {
    read: (sql, parameters) => run(false, sql, parameters),
    write: async (sql, parameters) => void (await run(true, sql, parameters)),
    change: async (sql, parameters) => (await run(true, sql, parameters)).length > 0,
  };
}
