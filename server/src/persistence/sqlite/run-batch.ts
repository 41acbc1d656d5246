import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { StoreProblem } from '../store-error.ts';
import { emptyWal } from './empty-wal.ts';
import type { Operation, Outcome, Row } from './operation.ts';
import { problemOf, problemOfReading } from './sqlite-problem.ts';

export type RunBatch = (operations: readonly Operation[]) => readonly Outcome[];

/**
 * Runs a batch in order: what writes side by side as one transaction, each reading as one of its own, because a
 * transaction that has met a senseless page cannot be committed any more.
 *
 * A writing operation that fails is rolled back to its savepoint and fails alone. If the transaction cannot be
 * committed, or the disk fails, all of it fails.
 */
export function createBatchRunner(database: DatabaseSync): RunBatch {
  const prepared = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };

  const execute = ({ statements }: Operation): Outcome => {
    const rows: Row[] = statements.flatMap(({ sql, parameters }) =>
      prepare(sql).all(parameters ?? {}),
    );
    return { ok: true, rows };
  };

  const write = (operation: Operation): Outcome => {
    database.exec('SAVEPOINT operation');
    try {
      const outcome = execute(operation);
      database.exec('RELEASE operation');
      return outcome;
    } catch (error) {
      const problem = problemOf(error);
      // On a full disk SQLite ends the whole transaction by itself; then nothing of it is kept.
      if (!database.isTransaction || problem === 'failed') throw error;
      database.exec('ROLLBACK TO operation; RELEASE operation');
      return failure(error, problem);
    }
  };

  const writeAll = (operations: readonly Operation[]): readonly Outcome[] => {
    try {
      database.exec('BEGIN IMMEDIATE');
      const outcomes = operations.map(write);
      database.exec('COMMIT');
      if (operations.some(({ removes }) => removes)) emptyWal(database);
      return outcomes;
    } catch (error) {
      const problem = rollBack(database) ? problemOf(error) : 'failed';
      return operations.map(() => failure(error, problem));
    }
  };

  const read = (operation: Operation): Outcome => {
    try {
      database.exec('BEGIN');
      const outcome = execute(operation);
      database.exec('COMMIT');
      return outcome;
    } catch (error) {
      return failure(error, rollBack(database) ? problemOfReading(error) : 'failed');
    }
  };

  return (operations) =>
    neighbours(operations).flatMap((group) =>
      group.some(({ writes }) => writes) ? writeAll(group) : group.map(read),
    );
}

/** Runs of operations that all write, or all read. */
function neighbours(operations: readonly Operation[]): readonly (readonly Operation[])[] {
  const groups: Operation[][] = [];
  for (const operation of operations) {
    const last = groups.at(-1);
    if (last?.[0]?.writes === operation.writes) last.push(operation);
    else groups.push([operation]);
  }
  return groups;
}

/** It may itself fail on the disk that has just failed: then false. */
function rollBack(database: DatabaseSync): boolean {
  try {
    if (database.isTransaction) database.exec('ROLLBACK');
    return true;
  } catch {
    return false;
  }
}

const failure = (error: unknown, problem: StoreProblem): Outcome => ({
  ok: false,
  message: error instanceof Error ? error.message : String(error),
  problem,
});
